using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Analyzers.Tests.Parity;

/// <summary>The command <c>schemakit lint --assembly</c>, asked about a schema that is compiled for it.</summary>
internal static class LintTool
{
    // bin/<configuration>/<framework>: the last two folders are the same for every project.
    private static readonly string s_tool = Path.Combine(
        Repository.Root, "src", "SchemaKit.Tool",
        Path.GetRelativePath(
            Path.Combine(Repository.Root, "tests", "SchemaKit.Analyzers.Tests"), AppContext.BaseDirectory),
        "SchemaKit.Tool.dll");

    public static IReadOnlyList<Found> Findings(CSharpCompilation compilation, string database, string? settings)
    {
        var folder = Directory.CreateTempSubdirectory("schemakit-parity-").FullName;
        try
        {
            var assembly = Emit(compilation, folder);
            if (settings is not null)
                File.WriteAllText(Path.Combine(folder, "schemakit.json"), settings);
            using var json = JsonDocument.Parse(Run(folder, assembly, database));
            return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(Found.Of)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Emit(CSharpCompilation compilation, string folder)
    {
        foreach (var library in Directory.GetFiles(Path.GetDirectoryName(SchemaSource.RunTimeCore)!, "*.dll"))
            File.Copy(library, Path.Combine(folder, Path.GetFileName(library)));
        var assembly = Path.Combine(folder, "Schema.dll");
        var emitted = compilation.Emit(assembly);
        var errors = emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);
        emitted.Success.Should().BeTrue(string.Join(Environment.NewLine, errors));
        return assembly;
    }

    private static string Run(string folder, string assembly, string database)
    {
        string[] arguments =
        [
            s_tool, "lint", "--assembly", assembly, "--database", database, "--format", "json", "--fail-on", "never",
        ];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, error.Result);
        return output;
    }
}
