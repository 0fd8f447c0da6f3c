namespace SchemaKit.Testing.Clusters;

/// <summary>A folder with a name that others can guess, in a place where others can write.</summary>
internal static class OwnedFolder
{
    // The test is the shell's, because .NET cannot say who owns a file.
    private const string IsMine = """[ -d "$1" ] && [ -O "$1" ] && [ ! -h "$1" ]""";

    /// <summary>Creates the folder, or makes sure that an existing one is this user's own.</summary>
    public static async Task ClaimAsync(string path, UnixFileMode mode, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();

        if (!Directory.Exists(path))
            Directory.CreateDirectory(path, mode);

        var mine = await Command.RunAsync("/bin/sh", ["-c", IsMine, "sh", path], user: null, cancellationToken)
            .ConfigureAwait(false);
        if (mine.ExitCode != 0)
            throw new PostgresUnavailableException(
                $"{path} is a link or belongs to another user, so nothing may be kept in it; delete it.");

        File.SetUnixFileMode(path, mode);
    }
}
