using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Tests.Reporting;

public class SchemaAnalyzerTests
{
    private const string Shop = ShopSource.Users;

    private const string Orders = ShopSource.Orders;

    /// <summary>The rules that these tests are about; what others find here is for their own tests.</summary>
    private static readonly string[] s_rules = ["SK0004", "SK0005", "SK1001", "SK4001"];

    [Fact]
    public async Task Each_finding_is_on_the_call_at_fault()
    {
        var found = await Diagnostics(SchemaSource.Compile(("Shop.cs", Shop), ("Orders.cs", Orders)));
        found.Select(Place).Should().Equal(
            "Orders.cs(6,43): warning SK4001 [Pg.ForeignKey((Users u) => u.Id)]",
            "Shop.cs(6,44): warning SK1001 [Pg.Text(\"Email\")]");
    }

    [Fact]
    public async Task The_message_is_that_of_the_linter()
    {
        var compilation = SchemaSource.Compile(("Shop.cs", Shop), ("Orders.cs", Orders));
        var found = await AllDiagnostics(compilation);
        var model = Differential.Read(compilation, "Shop.ShopDatabase").Model!;
        found.Should().NotBeEmpty();
        found.Select(d => (d.Id, d.GetMessage())).Should().BeEquivalentTo(
            Linter.Check(model).Findings.Select(f => (f.Rule.Id, f.Message)));
    }

    [Fact]
    public async Task A_file_that_is_open_shows_its_own_findings_only()
    {
        var compilation = SchemaSource.Compile(("Shop.cs", Shop), ("Orders.cs", Orders));
        var analyzers = compilation.WithAnalyzers([new SchemaAnalyzer()]);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees.First(t => t.FilePath == "Shop.cs"));
        var found = await analyzers.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
        found.Select(d => d.Id).Where(s_rules.Contains).Should().Equal("SK1001");
    }

    [Fact]
    public async Task A_project_without_SchemaKit_gets_nothing()
    {
        var compilation = CSharpCompilation.Create("Plain", [CSharpSyntaxTree.ParseText("class C { }")]);
        (await Diagnostics(compilation)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_settings_of_the_project_hold()
    {
        var compilation = SchemaSource.Compile(("Shop.cs", Shop), ("Orders.cs", Orders));
        var found = await Diagnostics(compilation, """{ "rules": { "SK1001": "off", "SK4001": "error" } }""");
        found.Select(Place).Should().Equal("Orders.cs(6,43): error SK4001 [Pg.ForeignKey((Users u) => u.Id)]");
    }

    [Fact]
    public async Task Wrong_settings_are_shown_where_they_are_wrong()
    {
        var found =
            await Diagnostics(SchemaSource.Compile(("Orders.cs", Orders), ("Shop.cs", Shop)), "{\n  \"ruls\": {}\n}");
        found.Select(d => (d.Id, d.Location.GetLineSpan().Path, d.Location.GetLineSpan().StartLinePosition.Line))
            .Should().Contain(("SK0005", "/app/schemakit.json", 1));
    }

    [Fact]
    public async Task What_the_settings_declare_is_shown_where_they_do()
    {
        var found = await AllDiagnostics(
            SchemaSource.Compile(("Orders.cs", Orders), ("Shop.cs", Shop)),
            "{ \"dependencies\":\n{ \"public.order\": [\"a -> b\"] } }");
        found.Select(d => (d.Id, d.Location.GetLineSpan().Path, d.Location.GetLineSpan().StartLinePosition.Line))
            .Should().Contain(("SK6503", "/app/schemakit.json", 1));
    }

    [Fact]
    public async Task A_fault_is_an_error_at_its_line()
    {
        var source = Orders.Replace("d.Add<Users>();", "");
        var found = await Diagnostics(SchemaSource.Compile(("Shop.cs", Shop), ("Orders.cs", source)));
        found.Select(d => $"{Place(d)} {d.GetMessage()}").Should().Equal(
            "Orders.cs(6,43): error SK0005 [Pg.ForeignKey((Users u) => u.Id)] public.orders.user_id refers to Users, "
            + "which is not added to the database; add d.Add<Users>().");
    }

    [Fact]
    public async Task What_cannot_be_followed_is_said_and_rules_about_absence_are_silent()
    {
        var source =
            Orders.Replace("t.PrimaryKey(Id);", "t.PrimaryKey(Id); if (DateTime.Now.Year > 2000) t.Index(UserId);");
        var found =
            await Diagnostics(SchemaSource.Compile(("Shop.cs", Shop.Replace("\"Email\"", "")), ("Orders.cs", source)));
        found.Select(Place).Should().Equal(
            "Orders.cs(5,39): info SK0004 [Pg.BigInt()]",
            "Orders.cs(10,31): info SK0004 [DateTime.Now]");
        found[1].GetMessage().Should().Be(
            "This cannot be followed, because DateTime.Now is not followed: "
            + "rules about what is missing do not judge what it concerns.");
    }

    private static string Place(Diagnostic d)
    {
        var span = d.Location.GetLineSpan();
        return $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): "
            + $"{d.Severity.ToString().ToLowerInvariant()} {d.Id} [{d.Location.SourceTree?.GetText().ToString(d.Location.SourceSpan)}]";
    }

    private static async Task<ImmutableArray<Diagnostic>> Diagnostics(
        CSharpCompilation compilation, string? settings = null) =>
        [.. (await AllDiagnostics(compilation, settings)).Where(d => s_rules.Contains(d.Id))];

    private static async Task<ImmutableArray<Diagnostic>> AllDiagnostics(
        CSharpCompilation compilation, string? settings = null)
    {
        ImmutableArray<AdditionalText> files =
            settings is null ? [] : [new InMemoryText("/app/schemakit.json", settings)];
        var found = await compilation.WithAnalyzers([new SchemaAnalyzer()], new AnalyzerOptions(files))
            .GetAnalyzerDiagnosticsAsync();
        var byFile = found.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal);
        return [.. byFile.ThenBy(d => d.Location.SourceSpan.Start)];
    }
}
