namespace SchemaKit;

/// <summary>
/// Finds the settings that apply in a folder. Compiled into each door that reads files; the core opens none.
/// </summary>
internal static class NearestSettings
{
    public const string FileName = "schemakit.json";

    /// <summary>The file in the folder or in the nearest one above it; null when there is none.</summary>
    public static string? Above(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            var file = Path.Combine(place.FullName, FileName);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
