using SchemaKit.Rules;

namespace SchemaKit.Tool;

/// <summary>The file that says how the rules are to be applied.</summary>
internal static class SettingsFile
{
    public const string Name = "schemakit.json";

    /// <summary>The settings of a file; without one, of the nearest, or the defaults.</summary>
    public static async Task<RuleSettings> ReadAsync(string? file, string folder, CancellationToken cancellation)
    {
        file ??= Nearest(folder);
        if (file is null)
            return RuleSettings.Default;
        if (!File.Exists(file))
            throw new FailureException($"{file} does not exist.");
        try
        {
            var json = await File.ReadAllTextAsync(file, cancellation);
            return RuleSettings.Parse(json, SourceFile.Shown(file, folder));
        }
        catch (SettingsException e)
        {
            throw new FailureException(e.Message);
        }
    }

    /// <summary>The file in the folder or in the nearest one above it; null when there is none.</summary>
    public static string? Nearest(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            var file = Path.Combine(place.FullName, Name);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
