using System.Text.Json;

namespace SchemaKit.Tool.Sources;

/// <summary>Where the packages of a compiled assembly lie.</summary>
internal static class NuGetFolders
{
    // bin/Debug/net10.0 lies three folders below the project, bin/Debug/net10.0/linux-x64 four.
    private const int GreatestDepth = 4;

    /// <summary>The folders that its project was restored to, where they can be found; NuGet's own otherwise.</summary>
    public static IReadOnlyList<string> Of(string assembly)
    {
        var folder = Directory.GetParent(assembly);
        for (var i = 0; i <= GreatestDepth && folder is not null; i++, folder = folder.Parent)
        {
            var restored = Path.Combine(folder.FullName, "obj", "project.assets.json");
            if (File.Exists(restored))
                return Restored(restored);
        }

        return [Default()];
    }

    private static string[] Restored(string file)
    {
        using var stream = File.OpenRead(file);
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.TryGetProperty("packageFolders", out var folders)
            ? [.. folders.EnumerateObject().Select(folder => folder.Name)]
            : [];
    }

    private static string Default()
    {
        var chosen = Environment.GetEnvironmentVariable("NUGET_PACKAGES");
        return string.IsNullOrEmpty(chosen)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")
            : chosen;
    }
}
