using System.Globalization;
using System.Text;

namespace SchemaKit.Testing.Clusters;

/// <summary>The folder of one user that holds templates, leases and, below it, the run directories.</summary>
internal sealed class RunRoot
{
    private const long EnoughMemory = 1L << 30;

    private const UnixFileMode Private =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Root's folder must let the user through who runs the server.
    private const UnixFileMode Passable = Private | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    // A socket address has room for 108 bytes on Linux and 104 on macOS, the closing zero included.
    private static readonly int s_longestSocketPath = OperatingSystem.IsMacOS() ? 103 : 107;

    private RunRoot(string folder, RunAsUser? user)
    {
        Folder = folder;
        User = user;
    }

    public string Folder { get; }

    public RunAsUser? User { get; }

    private string Runs => Path.Combine(Folder, "r");

    public static async Task<RunRoot> OpenAsync(RunAsUser? user, CancellationToken cancellationToken)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"sk-{Posix.EffectiveUserId()}");
        var folder = Path.Combine(Place(name), name);
        return await OpenAsync(folder, user, cancellationToken).ConfigureAwait(false);
    }

    public static async Task<RunRoot> OpenAsync(string folder, RunAsUser? user, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();

        var root = new RunRoot(folder, user);
        var mode = user is null ? Private : Passable;
        await OwnedFolder.ClaimAsync(folder, mode, cancellationToken).ConfigureAwait(false);
        Directory.CreateDirectory(root.Runs, Private);

        // The watchdog runs as that user and must be able to delete what lies in here.
        if (user is not null)
            Posix.ChangeOwner(root.Runs, user.Id, user.Group);

        return root;
    }

    /// <summary>Sweeps up after the dead, then reserves a new run directory.</summary>
    public async Task<RunDirectory> ClaimAsync(CancellationToken cancellationToken)
    {
        // Without the lock another sweep could take a lease between its creation and its locking.
        var sweep = Path.Combine(Folder, "sweep.lock");
        await using var sweeping = await FileLock.TakeAsync(sweep, cancellationToken).ConfigureAwait(false);
        await LeaseSweep.RunAsync(this, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var name = RunDirectory.NewName();
            if (Lease.TryTake(LeaseOf(name)) is { } lease)
                return new RunDirectory(RunOf(name), lease);
        }
    }

    public string LeaseOf(string name) => Path.Combine(Folder, name + Lease.Extension);

    public string RunOf(string name) => Path.Combine(Runs, name);

    private static string Place(string name)
    {
        var temporary = Path.GetTempPath();
        if (HasRoom("/dev/shm"))
            return "/dev/shm";

        var longest = Path.Combine(temporary, name, "r", RunDirectory.NewName(), RunDirectory.SocketName);
        return Encoding.UTF8.GetByteCount(longest) <= s_longestSocketPath ? temporary : "/tmp";
    }

    private static bool HasRoom(string memory)
    {
        try
        {
            return Directory.Exists(memory) && new DriveInfo(memory).AvailableFreeSpace >= EnoughMemory;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
