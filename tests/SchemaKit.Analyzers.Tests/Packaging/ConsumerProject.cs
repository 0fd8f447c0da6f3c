using System.Text.RegularExpressions;

namespace SchemaKit.Analyzers.Tests.Packaging;

/// <summary>A stranger's project, which references the package alone.</summary>
internal sealed partial class ConsumerProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemakit-consumer-").FullName;

    public ConsumerProject(PackedLibrary package, string properties = "")
    {
        var restored = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Write("Directory.Build.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources>
                <clear /><add key="feed" value="{package.Folder}" /><add key="restored" value="{restored}" />
              </packageSources>
            </configuration>
            """);
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="SchemaKit" Version="{PackedLibrary.Version}" /></ItemGroup>
            </Project>
            """);
    }

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    public string Read(string name) => File.ReadAllText(Path.Combine(_folder, name));

    public Dotnet Run(params string[] arguments) => Dotnet.Run(_folder, arguments);

    public Dotnet Build() => Run("build", "Consumer.csproj", "-m:1", "-nologo", "--disable-build-servers");

    /// <summary>The warnings and errors of these rules in a build's output, with file, line and column.</summary>
    public static IReadOnlyList<string> Findings(string output, params string[] rules) =>
    [
        .. Finding().Matches(output).Where(m => rules.Contains(m.Groups["rule"].Value)).Select(m => m.Value).Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex(@"\w+\.cs\(\d+,\d+\): (warning|error) (?<rule>SK\d{4})")]
    private static partial Regex Finding();
}
