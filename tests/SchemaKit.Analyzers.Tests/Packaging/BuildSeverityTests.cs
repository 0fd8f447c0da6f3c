namespace SchemaKit.Analyzers.Tests.Packaging;

/// <summary>
/// Every way to say how severe a finding is, in one project, whether the compiler finds it or the schema has to be run.
/// </summary>
[Collection(PackageCollection.Name)]
public class BuildSeverityTests(PackedLibrary package)
{
    private const string CheckOnBuild = "<SchemaKitCheckOnBuild>true</SchemaKitCheckOnBuild>";

    private const string Suppress =
        "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"SchemaKit\", \"SK4001\", Justification = \"Small.\")] ";

    private const string Settings = """
        {
          "rules": { "SK1202": "off", "SK3003": "error" },
          "allow": [{ "rule": "SK4001", "on": "public.settled.*", "because": "A job alone reads it." }],
        }
        """;

    private const string EditorConfig = """
        root = true
        [Failing.cs]
        dotnet_diagnostic.SK4001.severity = error
        [{Silent,Dated}.cs]
        dotnet_diagnostic.SK4001.severity = none
        [Hinted.cs]
        dotnet_diagnostic.SK4001.severity = suggestion
        [Dated.cs]
        dotnet_diagnostic.SK7501.severity = warning
        """;

    private static readonly string[] s_rules = ["SK1201", "SK3003", "SK4001", "SK7501"];

    [Fact]
    public void The_compiler_hears_them_all() => Found(isFollowed: true).Should().Equal(
        "Bare.cs(4,39): error SK1201", "Dated.cs(4,39): warning SK7501", "Failing.cs(5,43): error SK4001",
        "Plain.cs(5,43): warning SK4001");

    /// <summary>All but the attributes, which compiled programs do not have.</summary>
    [Fact]
    public void A_build_that_runs_the_schema_hears_what_it_can() => Found(isFollowed: false).Should().Equal(
        "Bare.cs(4,5): error SK1201", "Dated.cs(4,5): warning SK7501", "Failing.cs(5,5): error SK4001",
        "OfMember.cs(5,5): warning SK4001", "OfType.cs(5,5): warning SK4001", "Plain.cs(5,5): warning SK4001",
        "Whole.cs(5,5): warning SK4001");

    [Theory]
    [InlineData(true, 39, 43)]
    [InlineData(false, 5, 5)]
    public void Warnings_are_errors_where_the_project_says_so(bool isFollowed, int table, int column) => Found(
        isFollowed,
        "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>SK4001</WarningsNotAsErrors>",
        "Dated", "Plain", "Pragma").Should().Equal(
            $"Dated.cs(4,{table}): error SK7501", $"Plain.cs(5,{column}): warning SK4001");

    private IReadOnlyList<string> Found(bool isFollowed) => Found(
        isFollowed,
        "<WarningsAsErrors>$(WarningsAsErrors);SK1201</WarningsAsErrors>",
        "Allowed", "Bare", "Dated", "Failing", "Hinted", "OfMember", "OfType", "Plain", "Pragma", "Settled", "Silent",
        "Whole");

    private IReadOnlyList<string> Found(bool isFollowed, string properties, params string[] tables)
    {
        using var project = new ConsumerProject(
            package, $"<NoWarn>$(NoWarn);SK3003</NoWarn>{properties}{(isFollowed ? "" : CheckOnBuild)}");
        project.Write(".editorconfig", EditorConfig);
        project.Write("schemakit.json", Settings);
        foreach (var table in tables)
            project.Write($"{table}.cs", Table(table, isFollowed));
        project.Write("Shop.cs", Database(tables));
        return ConsumerProject.Findings(project.Build().ShouldFail(), s_rules);
    }

    private static string Table(string name, bool isFollowed) => $$"""
        using SchemaKit;
        {{(name == "OfType" ? Suppress : "")}}public sealed class {{name}} : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
        {{(name == "Pragma" ? "#pragma warning disable SK4001\n" : "")}}    {{(name == "OfMember" ? Suppress : "")}}public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);
            protected override void Define(TableDefinition t)
            {
                {{(name == "Bare" ? "" : "t.Comment(\"A table.\");")}}
                t.PrimaryKey(Id);
                {{(name == "Bare" ? "t.Index(UserId);" : "")}}
                {{(name == "Allowed" ? "t.Allow(\"SK4001\", on: \"user_id\", because: \"Small.\");" : "")}}
                {{(isFollowed ? "" : "if (System.Text.RegularExpressions.Regex.IsMatch(\"a\", \"b\")) t.Index(UserId);")}}
            }
        }
        """;

    private static string Database(string[] tables) => $$"""
        using SchemaKit;
        [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(
            "SchemaKit", "SK4001", Scope = "member", Target = "~P:Whole.UserId")]
        public sealed class Users : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            protected override void Define(TableDefinition t)
            {
                t.Comment("People.");
                t.PrimaryKey(Id);
            }
        }
        public sealed class Shop : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                d.Add<Users>();
                {{string.Concat(tables.Select(table => $"d.Add<{table}>();"))}}
            }
        }
        """;
}
