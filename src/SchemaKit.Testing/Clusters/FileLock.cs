namespace SchemaKit.Testing.Clusters;

/// <summary>An exclusive lock on a file, which the kernel frees when its holder ends, however it ends.</summary>
internal static class FileLock
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(5);

    /// <summary>Takes the lock, or returns null when somebody holds it or the file is gone.</summary>
    public static FileStream? TryTake(string path, FileMode mode = FileMode.OpenOrCreate)
    {
        try
        {
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (IOException e) when (IsHeld(e))
        {
            return null;
        }
    }

    public static async Task<FileStream> TakeAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryTake(path) is { } taken)
                return taken;

            await Task.Delay(s_pause, cancellationToken).ConfigureAwait(false);
        }
    }

    // EWOULDBLOCK is 11 on Linux and 35 on macOS.
    private static bool IsHeld(IOException e) => e.HResult == (OperatingSystem.IsMacOS() ? 35 : 11);
}
