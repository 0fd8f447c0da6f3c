using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.Analyzers.Tests.Reporting;
using Xunit.Abstractions;

namespace SchemaKit.Analyzers.Tests.Editing;

/// <summary>
/// An editor keeps one analyzer while one types. What it remembers must never show: after each edit it finds what a new
/// one finds.
/// </summary>
public class EditingTests(ITestOutputHelper output)
{
    private const string Unrelated = """
        public static class Unrelated
        {
            public const string Word = "word";
            public static int Sum(int a, int b = 1) { return a + b; }
        }
        """;

    /// <summary>How many times as many edits there are in CI.</summary>
    private static int Times => Environment.GetEnvironmentVariable("CI") == "true" ? 5 : 1;

    [Theory]
    [InlineData("Politics.PoliticsDatabase", 40)]
    [InlineData("SchemaKit.Tests.Authoring.LibraryDatabase", 40)]
    [InlineData("SchemaKit.Tests.Authoring.EveryClause.NewestDatabase", 5)]
    [InlineData("generated", 30)]
    public async Task After_each_edit_the_findings_are_those_of_a_new_analyzer(string schema, int some)
    {
        var edits = some * Times;
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var compilation = schema == "generated"
            ? SchemaSource.Compile(("Made.cs", new SchemaGenerator(random, 4).Write()))
            : Samples.Compile(schema);
        compilation = compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(Unrelated, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "Unrelated.cs"));
        var original = compilation.SyntaxTrees;
        var (analyzer, edit, settings) = (new SchemaAnalyzer(), new RandomEdit(random), "{}");
        for (var i = 0; i < edits; i++)
        {
            var index = random.Next(original.Length);
            var tree = compilation.SyntaxTrees[index];
            var edited = random.Next(3) == 0 ? original[index] : edit.Of(random.Next(2) == 0 ? original[index] : tree);
            compilation = compilation.ReplaceSyntaxTree(tree, edited);
            if (random.Next(10) == 0)
                settings = $$"""{ "rules": { "SK1202": "{{(random.Next(2) == 0 ? "off" : "error")}}" } }""";
            var remembering = await Findings(compilation, analyzer, settings);
            remembering.Should().Equal(
                await Findings(compilation, new SchemaAnalyzer(), settings), "seed {0}, edit {1}: {2}", seed, i, edited);
        }

        var memory = analyzer.Projects.Of(compilation);
        output.WriteLine($"{edits} edits, {memory.Evaluations} evaluations, {memory.Readings} of them of all code");
        memory.Readings.Should().BeLessThan(edits);
    }

    [Theory]
    [InlineData("Unrelated.cs", "a + b", "b + a", 0, 0, "nobody asked for that code")]
    [InlineData("Unrelated.cs", "class Unrelated", "class Other", 1, 1, "a name may mean something else")]
    [InlineData("Unrelated.cs", "\"word\"", "\"other\"", 1, 1, "constants are known everywhere")]
    [InlineData("Unrelated.cs", "b = 1", "b = 2", 1, 1, "default values are known everywhere")]
    [InlineData("Users.cs", "People.", "Readers.", 1, 0, "code is bound in that file alone")]
    [InlineData("Users.cs", "Pg.Text(\"Email\")", "Pg.Text(\"mail\")", 1, 0, "values are code")]
    [InlineData("Users.cs", "Email { get; }", "Mail { get; }", 1, 1, "others may mention the column")]
    [InlineData("Users.cs", "namespace", "\n// So far.\nnamespace", 1, 0, "places move")]
    public async Task An_edit_costs_no_more_than_what_it_touches(
        string file, string former, string now, int evaluations, int readings, string because)
    {
        var compilation = SchemaSource.Compile(
            ("Users.cs", ShopSource.Users), ("Orders.cs", ShopSource.Orders), ("Unrelated.cs", Unrelated));
        var analyzer = new SchemaAnalyzer();
        await Findings(compilation, analyzer, "{}");
        var memory = analyzer.Projects.Of(compilation);
        var (before, read) = (memory.Evaluations, memory.Readings);

        var tree = compilation.SyntaxTrees.First(t => t.FilePath == file);
        var text = tree.GetText();
        var at = text.ToString().IndexOf(former, StringComparison.Ordinal);
        var edited = tree.WithChangedText(text.Replace(at, former.Length, now));
        compilation = compilation.ReplaceSyntaxTree(tree, edited);
        var found = await Findings(compilation, analyzer, "{}");

        found.Should().Equal(await Findings(compilation, new SchemaAnalyzer(), "{}"));
        (memory.Evaluations - before).Should().Be(evaluations, because);
        (memory.Readings - read).Should().Be(readings, because);
    }

    [Fact]
    public async Task A_change_of_the_settings_is_an_evaluation_of_code_that_is_bound()
    {
        var compilation = SchemaSource.Compile(("Users.cs", ShopSource.Users), ("Orders.cs", ShopSource.Orders));
        var analyzer = new SchemaAnalyzer();
        (await Findings(compilation, analyzer, "{}")).Should().Contain(text => text.StartsWith("SK4001"));
        (await Findings(compilation, analyzer, """{ "rules": { "SK4001": "off" } }"""))
            .Should().NotContain(text => text.StartsWith("SK4001"));
        analyzer.Projects.Of(compilation).Readings.Should().Be(1);
    }

    [Fact]
    public async Task What_was_cancelled_is_read_again()
    {
        var compilation = SchemaSource.Compile(("Users.cs", ShopSource.Users), ("Orders.cs", ShopSource.Orders));
        var analyzer = new SchemaAnalyzer();
        var memory = analyzer.Projects.Of(compilation);
        var options = new AnalyzerOptions([]);
        var cancelled = () => memory.FindingsOf(compilation, options, new(canceled: true));
        cancelled.Should().Throw<OperationCanceledException>();
        (await Findings(compilation, analyzer, "{}")).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Several_threads_that_ask_for_several_compilations_get_what_is_in_each()
    {
        var compilation = SchemaSource.Compile(("Users.cs", ShopSource.Users), ("Orders.cs", ShopSource.Orders));
        var analyzer = new SchemaAnalyzer();
        var tree = compilation.SyntaxTrees.First(t => t.FilePath == "Users.cs");
        var text = tree.GetText();
        var edited = Enumerable.Range(0, 20).Select(i => compilation.ReplaceSyntaxTree(
            tree, tree.WithChangedText(text.Replace(0, 0, new string('\n', i))))).ToList();
        var found = await Task.WhenAll(edited.Select(c => Task.Run(() => Findings(c, analyzer, "{}"))));
        for (var i = 0; i < edited.Count; i++)
            found[i].Should().Equal(await Findings(edited[i], new SchemaAnalyzer(), "{}"));
    }

    private static async Task<IEnumerable<string>> Findings(
        Compilation compilation, SchemaAnalyzer analyzer, string settings)
    {
        var options = new AnalyzerOptions([new InMemoryText("schemakit.json", settings)]);
        var found = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        return found.Select(Text).Order(StringComparer.Ordinal);
    }

    private static string Text(Diagnostic found) => string.Join(
        " ",
        [
            found.Id, $"{found.Severity}", Place(found.Location), .. found.AdditionalLocations.Select(Place),
            found.GetMessage(),
            .. found.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"),
        ]);

    private static string Place(Location location) => $"{location.SourceTree?.FilePath}{location.SourceSpan}";
}
