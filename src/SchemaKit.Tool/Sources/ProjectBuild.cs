using System.Text.Json;

namespace SchemaKit.Tool.Sources;

/// <summary>Builds a project and finds what came of it.</summary>
internal sealed record ProjectBuild(string Project)
{
    public string? Configuration { get; init; }

    public string? Framework { get; init; }

    public bool IsBuilt { get; init; }

    public async Task<BuiltAssembly> RunAsync(TextWriter error, CancellationToken cancellation)
    {
        var project = ProjectFile();
        if (!IsBuilt)
            await BuildAsync(project, error, cancellation);
        var properties = await PropertiesAsync(project, error, cancellation);
        var target = properties.GetProperty("TargetPath").GetString()!;
        if (target.Length == 0)
        {
            var frameworks = properties.GetProperty("TargetFrameworks").GetString();
            throw new FailureException($"{Project} is built for {frameworks}: choose one with --framework.");
        }

        if (!File.Exists(target))
            throw new FailureException($"{target} does not exist: build {Project} first.");
        var packages = properties.GetProperty("NuGetPackageFolders").GetString()!;
        return packages.Length == 0
            ? BuiltAssembly.Of(target)
            : new(target, packages.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private string ProjectFile()
    {
        if (!Directory.Exists(Project))
            return File.Exists(Project) ? Project : throw new FailureException($"{Project} does not exist.");
        var found = Directory.GetFiles(Project, "*.*proj");
        return found.Length == 1
            ? found[0]
            : throw new FailureException($"{Project} holds {found.Length} projects: name one project file.");
    }

    private async Task BuildAsync(string project, TextWriter error, CancellationToken cancellation)
    {
        await error.WriteLineAsync($"Building {Project} …");

        // Not dotnet build, which closes with a summary that cannot be turned off. A restore for one framework alone
        // would leave the others out, so it gets no choice of framework.
        string[] arguments =
        [
            "msbuild", project, .. Choices(), "-restore", $"-restoreProperty:Configuration={Configuration ?? "Debug"}",
            "-nologo", "-nodeReuse:false", "-verbosity:quiet", "-consoleLoggerParameters:ErrorsOnly;NoSummary",
        ];
        if (await DotNet.RunAsync(arguments, error, error, cancellation) != 0)
            throw new FailureException($"{Project} does not build.");
    }

    private async Task<JsonElement> PropertiesAsync(string project, TextWriter error, CancellationToken cancellation)
    {
        using var output = new StringWriter();
        string[] arguments =
            ["msbuild", project, .. Choices(), "-getProperty:TargetPath,TargetFrameworks,NuGetPackageFolders"];
        if (await DotNet.RunAsync(arguments, output, error, cancellation) != 0)
            throw new FailureException($"{Project} cannot be evaluated: {output.ToString().Trim()}");
        using var json = JsonDocument.Parse(output.ToString());
        return json.RootElement.GetProperty("Properties").Clone();
    }

    private IEnumerable<string> Choices()
    {
        if (Configuration is not null)
            yield return $"-property:Configuration={Configuration}";
        if (Framework is not null)
            yield return $"-property:TargetFramework={Framework}";
    }
}
