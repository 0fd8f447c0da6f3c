using System.CommandLine;
using SchemaKit.Rules;

namespace SchemaKit.Tool;

/// <summary>The file that says how the rules are to be applied.</summary>
internal static class SettingsFile
{
    public static Option<string> Option() => new("--settings")
    {
        Description = $"How the rules apply; the nearest {NearestSettings.FileName} from here upwards where not given.",
        HelpName = NearestSettings.FileName,
    };

    /// <summary>The settings of a file; without one, of the nearest, or the defaults.</summary>
    public static async Task<RuleSettings> ReadAsync(string? file, string folder, CancellationToken cancellation)
    {
        file ??= NearestSettings.Above(folder);
        if (file is null)
            return RuleSettings.Default;
        if (!File.Exists(file))
            throw new FailureException($"{file} does not exist.");
        try
        {
            var json = await File.ReadAllTextAsync(file, cancellation);
            return RuleSettings.Parse(json, SourceFile.Shown(file, folder)) with { Today = DateTime.Today };
        }
        catch (SettingsException e)
        {
            throw new FailureException(e.Message);
        }
    }
}
