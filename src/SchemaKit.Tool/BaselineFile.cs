using SchemaKit.Rules;

namespace SchemaKit.Tool;

/// <summary>The file of the findings that were there before.</summary>
internal static class BaselineFile
{
    public const string DefaultName = "schemakit.baseline.json";

    public static async Task<Baseline> ReadAsync(string file, string folder, CancellationToken cancellation)
    {
        if (!File.Exists(file))
            throw new FailureException($"{file} does not exist: write it with --write-baseline {file}.");
        try
        {
            return Baseline.Parse(await File.ReadAllTextAsync(file, cancellation), SourceFile.Shown(file, folder));
        }
        catch (SettingsException e)
        {
            throw new FailureException(e.Message);
        }
    }

    public static async Task WriteAsync(
        string file, LintReport report, TextWriter error, CancellationToken cancellation)
    {
        var baseline = Baseline.Of(report);
        await File.WriteAllTextAsync(file, baseline.Write(), cancellation);
        await error.WriteLineAsync($"Wrote {baseline.Fingerprints.Count} findings to {file}.");
    }
}
