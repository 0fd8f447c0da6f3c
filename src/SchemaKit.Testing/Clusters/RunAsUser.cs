using System.Globalization;

namespace SchemaKit.Testing.Clusters;

/// <summary>The user who runs the server when this process is root, which PostgreSQL refuses to run as.</summary>
internal sealed record RunAsUser(string Name, uint Id, uint Group)
{
    private static readonly string[] s_candidates = ["postgres", "app", "nobody"];

    public static string Candidates => string.Join(", ", s_candidates);

    public static bool IsNeeded => !OperatingSystem.IsWindows() && Posix.IsRoot;

    public static RunAsUser? Find() => IsNeeded ? FindIn(File.ReadLines("/etc/passwd")) : null;

    public static RunAsUser? FindIn(IEnumerable<string> passwd)
    {
        var entries = passwd
            .Select(line => line.Split(':'))
            .Where(fields => fields.Length >= 4)
            .ToLookup(fields => fields[0], StringComparer.Ordinal);
        return s_candidates.SelectMany(name => entries[name])
            .Select(fields => new RunAsUser(fields[0], ParseId(fields[2]), ParseId(fields[3])))
            .FirstOrDefault();
    }

    /// <summary>Gives a file, or a folder and all in it, to this user.</summary>
    public void Own(string path)
    {
        if (Directory.Exists(path))
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(path, "*", SearchOption.AllDirectories))
                Posix.ChangeOwner(entry, Id, Group);
        }

        Posix.ChangeOwner(path, Id, Group);
    }

    // macOS writes nobody as -2.
    private static uint ParseId(string text) => unchecked((uint)long.Parse(text, CultureInfo.InvariantCulture));
}
