using System.Security.Cryptography;

namespace SchemaKit.Testing.Clusters;

/// <summary>Everything that one running cluster has on disk.</summary>
internal sealed class RunDirectory(string folder, Lease? lease)
{
    public const string SocketName = ".s.PGSQL.5432";

    public string Folder => folder;

    public string Data => Path.Combine(folder, "d");

    public string Log => Path.Combine(folder, "log");

    /// <summary>Written by the watchdog: the process id of the server that it started.</summary>
    public string ProcessIdFile => Path.Combine(folder, "pid");

    /// <summary>Written by the watchdog when its owner is gone: what follows is no crash.</summary>
    public string ClosingMark => Path.Combine(folder, "closing");

    public PostmasterFile Postmaster => new(Path.Combine(Data, "postmaster.pid"));

    public static string NewName() =>
        $"{Environment.ProcessId}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}";

    public string LogTail()
    {
        const int lines = 15;
        return File.Exists(Log) ? string.Join('\n', File.ReadLines(Log).TakeLast(lines)) : "(nothing)";
    }

    /// <summary>Deletes what is left of the directory, and the lease with it.</summary>
    public void Delete()
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // The watchdog was quicker.
        }

        lease?.Dispose();
    }
}
