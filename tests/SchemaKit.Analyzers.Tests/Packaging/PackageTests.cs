using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Text.RegularExpressions;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Analyzers.Tests.Packaging;

/// <summary>A stranger's project, built with the package as it is published.</summary>
public sealed partial class PackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemakit").FullName;

    [Fact]
    public void A_project_that_references_the_package_gets_the_warnings()
    {
        Pack();
        WriteProject();

        var output = Dotnet("build", "Consumer.csproj", "-m:1", "-nologo", "--disable-build-servers");

        output.Should().Contain("Build succeeded").And.NotContain("CS8032").And.NotContain("AD0001");
        Warning().Matches(output).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).Should().Equal(
            "Shop.cs(12,43): warning SK4001",
            "Shop.cs(5,44): warning SK1001");

        Dotnet("format", "analyzers", "Consumer.csproj", "--diagnostics", "SK4001", "--no-restore");

        File.ReadAllText(Path.Combine(_folder, "Shop.cs")).Should().Contain(
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
        Pack();
        WriteProject("<SchemaKitCheckOnBuild>true</SchemaKitCheckOnBuild>");
        WriteVisits();

        var output = Dotnet("build", "Consumer.csproj", "-m:1", "-nologo", "--disable-build-servers");

        Warning().Matches(output).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).Should().Equal(
            "Shop.cs(12,43): warning SK4001",
            "Shop.cs(5,44): warning SK1001",
            "Visits.cs(5,5): warning SK4001");
        Dotnet("build", "Consumer.csproj", "-m:1", "-nologo", "--disable-build-servers")
            .Should().NotContain("SK4001", "nothing has changed");
    }

    [Fact]
    public void A_build_that_runs_the_schema_is_as_severe_as_the_compiler()
    {
        Pack();
        WriteProject("<SchemaKitCheckOnBuild>true</SchemaKitCheckOnBuild><NoWarn>$(NoWarn);SK1001</NoWarn>");
        Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SK4001.severity = none\n");
        WriteVisits();

        Warning().Matches(Dotnet("build", "Consumer.csproj", "-m:1", "-nologo", "--disable-build-servers"))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_build_that_runs_the_schema_hears_what_editorconfig_turns_on()
    {
        Pack();
        WriteProject("<SchemaKitCheckOnBuild>true</SchemaKitCheckOnBuild><NoWarn>$(NoWarn);SK1001;SK4001</NoWarn>");
        Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SK7501.severity = warning\n");
        WriteVisits();

        var output = Dotnet("build", "Consumer.csproj", "-m:1", "-nologo", "--disable-build-servers");

        Warning().Matches(output).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).Should().Equal(
            "Shop.cs(11,39): warning SK7501",
            "Shop.cs(4,39): warning SK7501",
            "Visits.cs(4,5): warning SK7501");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Pack()
    {
        var configuration =
            typeof(PackageTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        Dotnet(
            "pack", Path.Combine(Repository.Root, "src", "SchemaKit", "SchemaKit.csproj"), "-c", configuration,
            "--no-build",
            "-p:Version=0.0.0-test", "-o", Path.Combine(_folder, "feed"), "-nologo", "--disable-build-servers");
        using var package = ZipFile.OpenRead(Path.Combine(_folder, "feed", "SchemaKit.0.0.0-test.nupkg"));
        package.Entries.Select(e => e.FullName)
            .Where(n => n.StartsWith("lib/") || n.StartsWith("analyzers/") || n.StartsWith("build") || n.StartsWith("tools/"))
            .Order(StringComparer.Ordinal).Should().Equal(
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
    }

    private void WriteProject(string property = "")
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Write("Directory.Build.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /><add key="restored" value="{packages}" /></packageSources>
            </configuration>
            """);
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                {property}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="SchemaKit" Version="0.0.0-test" /></ItemGroup>
            </Project>
            """);
        Write("schemakit.json", """{ "rules": { "table-comment": "off", "SK1202": "off" } }""");
        Write("Shop.cs", """
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
    }

    /// <summary>A table that reads what no compiler can know, so that it does not see that an index is missing.</summary>
    private void WriteVisits()
    {
        Write("Visits.cs", """
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
        File.WriteAllText(
            Path.Combine(_folder, "Shop.cs"),
            File.ReadAllText(Path.Combine(_folder, "Shop.cs")).Replace("d.Add<Orders>();", "d.Add<Orders>(); d.Add<Visits>();"));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private string Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys
            .Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, output + error.Result);
        return output;
    }

    [GeneratedRegex(@"\w+\.cs\(\d+,\d+\): \w+ (SK1001|SK4001|SK7501)")]
    private static partial Regex Warning();
}
