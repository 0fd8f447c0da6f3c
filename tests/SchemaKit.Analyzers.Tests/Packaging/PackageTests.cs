namespace SchemaKit.Analyzers.Tests.Packaging;

/// <summary>A stranger's project, built with the package as it is published.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageTests(PackedLibrary package) : IDisposable
{
    private const string CheckOnBuild = "<SchemaKitCheckOnBuild>true</SchemaKitCheckOnBuild>";

    private static readonly string[] s_rules = ["SK1001", "SK4001", "SK7501"];

    private ConsumerProject? _project;

    [Fact]
    public void It_holds_the_library_the_analyzers_and_what_builds_need() => package.Files
        .Where(n => n.StartsWith("lib/") || n.StartsWith("analyzers/") || n.StartsWith("build") || n.StartsWith("tools/"))
        .Should().Equal(
            "analyzers/dotnet/cs/Humanizer.dll",
            "analyzers/dotnet/cs/SchemaKit.Analyzers.dll",
            "analyzers/dotnet/cs/SchemaKit.CodeFixes.dll",
            "analyzers/dotnet/cs/SchemaKit.dll",
            "buildTransitive/SchemaKit.props",
            "buildTransitive/SchemaKit.targets",
            "lib/net10.0/SchemaKit.dll",
            "lib/net10.0/SchemaKit.xml",
            "tools/check/SchemaKit.Check.dll",
            "tools/check/SchemaKit.Check.runtimeconfig.json");

    [Fact]
    public void A_project_that_references_the_package_gets_the_warnings()
    {
        var project = Shop();

        var output = project.Build().ShouldSucceed();

        output.Should().Contain("Build succeeded").And.NotContain("CS8032").And.NotContain("AD0001");
        Findings(output).Should().Equal("Shop.cs(12,43): warning SK4001", "Shop.cs(5,44): warning SK1001");

        project.Run("format", "analyzers", "Consumer.csproj", "--diagnostics", "SK4001", "--no-restore").ShouldSucceed();

        project.Read("Shop.cs").Should().Contain(
            """
                {
                    t.PrimaryKey(Id);
                    t.Index(UserId);
                }
            """).And.NotContain("t.Allow");
    }

    [Fact]
    public void A_build_that_runs_the_schema_reports_what_the_compiler_could_not_follow()
    {
        var project = Shop(CheckOnBuild);
        WriteVisits(project);

        Findings(project.Build().ShouldSucceed()).Should().Equal(
            "Shop.cs(12,43): warning SK4001",
            "Shop.cs(5,44): warning SK1001",
            "Visits.cs(5,5): warning SK4001");
        project.Build().ShouldSucceed().Should().NotContain("SK4001", "nothing has changed");
    }

    [Fact]
    public void A_build_that_runs_the_schema_hears_what_editorconfig_turns_on()
    {
        var project = Shop($"{CheckOnBuild}<NoWarn>$(NoWarn);SK1001;SK4001</NoWarn>");
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SK7501.severity = warning\n");
        WriteVisits(project);

        Findings(project.Build().ShouldSucceed()).Should().Equal(
            "Shop.cs(11,39): warning SK7501",
            "Shop.cs(4,39): warning SK7501",
            "Visits.cs(4,5): warning SK7501");
    }

    public void Dispose() => _project?.Dispose();

    private static IReadOnlyList<string> Findings(string output) => ConsumerProject.Findings(output, s_rules);

    private ConsumerProject Shop(string properties = "")
    {
        _project = new(package, properties);
        _project.Write("schemakit.json", """{ "rules": { "table-comment": "off", "SK1202": "off" } }""");
        _project.Write("Shop.cs", """
            using SchemaKit;
            public sealed class Users : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                public Column<string> Email { get; } = Pg.Text("Email");
                protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
            }

            public sealed class Orders : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);
                protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
            }

            public sealed class ShopDatabase : Database
            {
                protected override void Define(DatabaseDefinition d)
                {
                    d.Add<Users>();
                    d.Add<Orders>();
                }
            }
            """);
        return _project;
    }

    /// <summary>A table that reads what no compiler can know, so that it does not see that an index is missing.</summary>
    private static void WriteVisits(ConsumerProject project)
    {
        project.Write("Visits.cs", """
            using SchemaKit;
            public sealed class Visits : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);
                protected override void Define(TableDefinition t)
                {
                    t.PrimaryKey(Id);
                    if (System.Text.RegularExpressions.Regex.IsMatch("a", "a"))
                        t.Comment("Who came when.");
                }
            }
            """);
        project.Write(
            "Shop.cs", project.Read("Shop.cs").Replace("d.Add<Orders>();", "d.Add<Orders>(); d.Add<Visits>();"));
    }
}
