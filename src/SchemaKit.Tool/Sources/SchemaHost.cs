using System.Text.Json;
using SchemaKit.Model;
using SchemaKit.Tool.Host;

namespace SchemaKit.Tool.Sources;

/// <summary>
/// Runs a user's schema in a process of its own, with its own dependencies, so that neither their versions nor what
/// they print can disturb the tool.
/// </summary>
internal static class SchemaHost
{
    // The last byte of 0x8000808C: https://github.com/dotnet/runtime/blob/main/docs/design/features/host-error-codes.md
    private const int MissingPackage = 0x8C;

    private static readonly string s_host = typeof(Answer).Assembly.Location;

    public static async Task<DatabaseModel> ReadAsync(
        BuiltAssembly assembly, string? database, TextWriter error, CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("answer.json");
        string[] arguments = [.. Options(assembly, folder), s_host, assembly.Path, database ?? "", file];
        var code = await DotNet.RunAsync(arguments, error, error, cancellation);
        if (!File.Exists(file))
            throw new FailureException(Silence(assembly, code));
        var answer = await File.ReadAllTextAsync(file, cancellation);
        return Model(JsonSerializer.Deserialize(answer, AnswerJson.Default.Answer)!);
    }

    private static IEnumerable<string> Options(BuiltAssembly assembly, TemporaryFolder folder)
    {
        yield return "exec";
        yield return "--runtimeconfig";
        yield return assembly.Beside(".runtimeconfig.json") ?? LibraryConfiguration(assembly, folder);
        if (assembly.Beside(".deps.json") is { } dependencies)
        {
            yield return "--depsfile";
            yield return dependencies;
        }

        foreach (var packages in assembly.PackageFolders.Where(Directory.Exists))
        {
            yield return "--additionalprobingpath";
            yield return Path.TrimEndingDirectorySeparator(packages);
        }
    }

    private static string LibraryConfiguration(BuiltAssembly assembly, TemporaryFolder folder)
    {
        var file = folder.File("host.runtimeconfig.json");
        File.WriteAllText(file, LibraryRuntime.Configuration(assembly.Path));
        return file;
    }

    private static string Silence(BuiltAssembly assembly, int code)
    {
        var message = $"{assembly.Path} was not read: the process that ran it ended with code {code}.";
        return (code & 0xFF) == MissingPackage
            ? $"{message} A package is missing: restore the project, or name it with --project."
            : message;
    }

    private static DatabaseModel Model(Answer answer)
    {
        if (answer.Model is null)
            throw new FailureException(string.Join(Environment.NewLine, answer.Faults.Select(Line)), answer.Detail);
        try
        {
            return ModelJson.Read(answer.Model);
        }
        catch (FormatException e)
        {
            throw new FailureException(
                $"This tool cannot read what SchemaKit {answer.Version} wrote ({e.Message.TrimEnd('.')}): "
                + "use versions of the package and of the tool that belong together.");
        }
    }

    private static string Line(Fault fault) => fault.File is null
        ? fault.Message
        : $"{SourceFile.Shown(fault.File, Environment.CurrentDirectory)}({fault.Line}): {fault.Message}";
}
