namespace SchemaKit.Tool;

/// <summary>The file that says how the rules are to be applied.</summary>
internal static class SettingsFile
{
    public const string Name = "schemakit.json";

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
