namespace SchemaKit.Testing.Clusters;

/// <summary>A locked file that says "the owner of this run directory lives".</summary>
internal sealed class Lease : IDisposable
{
    public const string Extension = ".lease";

    private readonly FileStream _lock;

    private Lease(FileStream taken) => _lock = taken;

    /// <summary>Takes the lease, or returns null when another process has it.</summary>
    public static Lease? TryTake(string path, FileMode mode = FileMode.OpenOrCreate) =>
        FileLock.TryTake(path, mode) is { } taken ? new Lease(taken) : null;

    /// <summary>Deletes the file, then lets go: in this order nobody takes a lease that is about to vanish.</summary>
    public void Dispose()
    {
        File.Delete(_lock.Name);
        _lock.Dispose();
    }
}
