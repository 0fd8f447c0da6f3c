using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SchemaKit.Testing.Clusters;

/// <summary>
/// Copies of binary packages with their links and modes restored. They lie in the temporary folder, not in shared
/// memory, which containers mount without the right to run programs.
/// </summary>
internal static class PackageCache
{
    private const UnixFileMode Open =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public static string UsualFolder => Path.Combine(
        Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"sk-bin-{Posix.EffectiveUserId()}"));

    /// <summary>Copies the package's <c>native</c> folder once, and returns the copy's folder of binaries.</summary>
    public static async Task<string> CopyAsync(string native, string cache, CancellationToken cancellationToken)
    {
        await OwnedFolder.ClaimAsync(cache, Open, cancellationToken).ConfigureAwait(false);
        var copy = Path.Combine(cache, Key(native));
        if (!Directory.Exists(copy))
        {
            await using var copying = await FileLock.TakeAsync(copy + ".lock", cancellationToken).ConfigureAwait(false);
            if (!Directory.Exists(copy))
                await Task.Run(() => Make(native, copy, cancellationToken), cancellationToken).ConfigureAwait(false);
        }

        return Path.Combine(copy, "bin");
    }

    private static void Make(string native, string copy, CancellationToken cancellationToken)
    {
        var unfinished = copy + ".tmp";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);

        FolderCopy.Copy(native, unfinished, cancellationToken);
        OpenToAll(unfinished);
        RestoreLinks(unfinished);
        Directory.Move(unfinished, copy);
    }

    private static void OpenToAll(string folder)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();

        File.SetUnixFileMode(folder, Open);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            if (entry.LinkTarget is null)
                entry.UnixFileMode = Open;
        }
    }

    // Packages cannot hold links: the list says which file each of them stood for, from the package's folder.
    private static void RestoreLinks(string folder)
    {
        var list = Path.Combine(folder, "pg-symlinks.json");
        if (!File.Exists(list))
            return;

        using var links = JsonDocument.Parse(File.ReadAllText(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var target = Path.Combine(folder, Below(link.GetProperty("target").GetString()!));
            var source = Path.Combine(folder, Below(link.GetProperty("source").GetString()!));
            if (!Path.Exists(target))
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }

    private static string Below(string path) => path["native/".Length..];

    private static string Key(string native)
    {
        var postgres = Path.Combine(native, "bin", "postgres");
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{postgres}|{File.GetLastWriteTimeUtc(postgres).Ticks}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
