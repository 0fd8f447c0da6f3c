using System.Security.Cryptography;
using System.Text;
using SchemaKit.Testing.Search;

namespace SchemaKit.Testing.Clusters;

/// <summary>
/// A data directory fresh from <c>initdb</c>, made once per machine: making one takes a second, copying it a twentieth.
/// </summary>
internal sealed class ClusterTemplate
{
    // Small log segments, because the first of them is half of what is copied.
    private static readonly string[] s_arguments =
        ["-U", "postgres", "-A", "trust", "-N", "-E", "UTF8", $"--locale={ChildProcess.Locale}", "--wal-segsize=1"];

    private readonly string _path;

    private ClusterTemplate(string path) => _path = path;

    public static async Task<ClusterTemplate> GetAsync(
        PostgresBinaries binaries,
        RunRoot root,
        CancellationToken cancellationToken)
    {
        var path = Path.Combine(root.Folder, $"{Key(binaries)}.template");
        if (Directory.Exists(path))
            return new ClusterTemplate(path);

        await using var making = await FileLock.TakeAsync(path + ".lock", cancellationToken).ConfigureAwait(false);
        if (!Directory.Exists(path))
            await MakeAsync(path, binaries, root.User, cancellationToken).ConfigureAwait(false);

        return new ClusterTemplate(path);
    }

    /// <summary>Copies the template; no links, because the server writes in place.</summary>
    public void CopyTo(string folder, RunAsUser? user, CancellationToken cancellationToken)
    {
        FolderCopy.Copy(_path, folder, cancellationToken);
        user?.Own(folder);
    }

    private static async Task MakeAsync(
        string path,
        PostgresBinaries binaries,
        RunAsUser? user,
        CancellationToken cancellationToken)
    {
        var unfinished = path + ".tmp";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);

        Directory.CreateDirectory(unfinished);
        user?.Own(unfinished);
        var result = await Command.RunAsync(
            binaries.Initdb, ["-D", unfinished, .. s_arguments], user, cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw new PostgresUnavailableException(
                $"{binaries.Initdb} failed with exit code {result.ExitCode}: {result.Error.Trim()}");

        Directory.Move(unfinished, path);
    }

    private static string Key(PostgresBinaries binaries)
    {
        var text = $"{binaries.Stamp}|{string.Join(' ', s_arguments)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
