using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.Analyzers.Tests.Reporting;
using SchemaKit.Rules.Authoring;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Analyzers.Tests.Parity;

/// <summary>The analyzer and the command say the same of every schema of this repository.</summary>
/// <remarks>
/// The rules about the source itself are the analyzer's alone. Two other differences have their reasons. What has no line, the command reports without one and the analyzer at the class
/// of the database, because a compiler has to show it somewhere. And the command knows what day it is, while a build
/// says today what it said yesterday.
/// </remarks>
public class ParityTests
{
    private static readonly string[] s_ofSource = [.. AuthoringRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Samples.Databases), MemberType = typeof(Samples))]
    public async Task The_findings_are_those_of_the_command(string database) =>
        await ShouldAgree(Samples.Compile(database), database);

    [Theory]
    [InlineData("""{ "preset": "strict" }""")]
    [InlineData("""{ "preset": "supabase", "rules": { "SK5013": "error", "boolean-name": "info" } }""")]
    public async Task They_agree_under_every_setting(string settings) => await ShouldAgree(
        Samples.Compile("SchemaKit.Postgres.Tests.Pagila.PagilaDatabase"),
        "SchemaKit.Postgres.Tests.Pagila.PagilaDatabase", settings);

    [Fact]
    public async Task They_agree_about_a_schema_by_chance() => await ShouldAgree(
        SchemaSource.Compile(("/made/Made.cs", new SchemaGenerator(new Random(6), 40).Write())), "Made.Db");

    [Fact]
    public async Task They_agree_about_allowances()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests/SchemaKit.Tests/Authoring/Shop.cs"));
        var allowed = source.Replace("d.Add<Users>();", """
            d.Add<Users>();
                    d.Allow("SK9999", on: "shop.orders", because: "No such rule.");
                    d.Allow("SK4001", on: "public.users", because: "");
            """);
        allowed.Should().NotBe(source);
        var found = await ShouldAgree(
            SchemaSource.Compile(("/shop/Shop.cs", allowed)), "SchemaKit.Tests.Authoring.ShopDatabase");
        found.Select(f => f.Id).Should().Contain(["SK0001", "SK0002", "SK0003"]);
    }

    [Fact]
    public async Task They_agree_about_what_is_accepted()
    {
        var users = ShopSource.Users.Replace(
            "t.PrimaryKey(Id);", "t.PrimaryKey(Id); t.Allow(\"SK1001\", on: \"Email\", because: \"Old.\");");
        var orders = ShopSource.Orders
            .Replace("u.Id);", "u.Id).Comment(\"Who.\\nsk:allow SK4001 because a job alone reads it\");")
            .Replace("d.Add<Users>();", "d.Add<Users>(); d.Allow(\"SK3003\", on: \"public.users\", because: \"Few.\");");
        var accepted = SchemaSource.Compile(("/shop/Users.cs", users), ("/shop/Orders.cs", orders));

        var found = await ShouldAgree(accepted, "Shop.ShopDatabase");

        found.Select(f => $"{Path.GetFileName(f.File)}: {f.Id}").Should().Equal("Orders.cs: SK3003");
    }

    [Theory]
    [InlineData("""{ "allow": [{ "rule": "SK1001", "on": "public.users.Email", "because": "Old." }] }""")]
    [InlineData("""{ "exclude": ["public.users.Email"] }""")]
    [InlineData("""{ "external": ["public.users"] }""")]
    [InlineData("""{ "rules": { "SK1001": "off" } }""")]
    public async Task They_agree_about_what_settings_accept(string settings)
    {
        var shop = SchemaSource.Compile(("/shop/Users.cs", ShopSource.Users), ("/shop/Orders.cs", ShopSource.Orders));

        var found = await ShouldAgree(shop, "Shop.ShopDatabase", settings);

        found.Select(f => f.Id).Should().Contain("SK4001").And.NotContain("SK1001");
    }

    [Fact]
    public async Task The_command_alone_knows_that_an_allowance_is_over()
    {
        const string Database = "SchemaKit.Tests.Authoring.ShopDatabase";
        const string Over = """
            { "allow": [{ "rule": "SK1202", "on": "shop.orders.*", "because": "Later.", "until": "2020-01-01" }] }
            """;
        var compilation = Samples.Compile(Database);
        var tool = LintTool.Findings(compilation, Database, Over);
        var analyzer = await Analyzer(compilation, Over);
        tool.Should().Contain(f => f.Id == "SK0003" && f.Message.StartsWith("The settings allowed SK1202"));
        tool.Select(f => f.Id).Should().Contain("SK1202");
        analyzer.Select(f => f.Id).Should().NotContain(["SK0003", "SK1202"]);
    }

    private static async Task<IReadOnlyList<Found>> ShouldAgree(
        CSharpCompilation compilation, string database, string? settings = null)
    {
        var tool = LintTool.Findings(compilation, database, settings);
        var homeless = compilation.GetTypeByMetadataName(database)!.Locations[0].GetLineSpan();
        var expected = tool
            .Select(f => f.File is null ? f with { File = homeless.Path, Line = homeless.StartLinePosition.Line + 1 } : f)
            .ToArray();
        var found = await Analyzer(compilation, settings);
        Text(found.Except(expected)).Should().BeEmpty("the command must say what the analyzer says");
        Text(expected.Except(found)).Should().BeEmpty("the analyzer must say what the command says");
        found.Should().NotBeEmpty();
        return found;
    }

    private static async Task<IReadOnlyList<Found>> Analyzer(CSharpCompilation compilation, string? settings)
    {
        AdditionalText[] files = settings is null ? [] : [new InMemoryText("/app/schemakit.json", settings)];
        var found = await compilation.WithAnalyzers([new SchemaAnalyzer()], new AnalyzerOptions([.. files]))
            .GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(d => !s_ofSource.Contains(d.Id)).Select(Found.Of)];
    }

    private static string Text(IEnumerable<Found> findings) => string.Join('\n', findings
        .Select(f => $"{f.File}({f.Line}): {f.Severity} {f.Id}: {f.Message}")
        .Order(StringComparer.Ordinal));
}
