using System.Diagnostics;
using SchemaKit.Testing.Search;

namespace SchemaKit.Testing.Clusters;

/// <summary>
/// The shell that stands between this process and its server. It reads a pipe whose other end only this process holds:
/// when the process ends, however it ends, the read returns, and server and run directory go.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    // The mark tells the end of the owner, after which all is deleted, from a server that ended by itself, whose log
    // the owner wants to read. INT and HUP come from the terminal to the whole group; the pipe says soon enough.
    private const string Script =
        """
        dir=$1; shift
        exec 3<&0 </dev/null >>"$dir/log" 2>&1
        "$@" 3<&- & server=$!
        trap 'kill -INT $server' TERM
        trap '' INT HUP
        echo $server >"$dir/pid"
        { read -r _ <&3; : >"$dir/closing"; kill -QUIT $server; } & reader=$!
        exec 3<&-
        while kill -0 $server; do wait $server; code=$?; done 2>/dev/null
        if [ -e "$dir/closing" ]; then rm -rf -- "$dir"; else kill $reader; fi
        exit $code
        """;

    private readonly Process _shell;

    private Watchdog(Process shell) => _shell = shell;

    public bool HasExited => _shell.HasExited;

    /// <summary>The server's own, once <see cref="HasExited"/>.</summary>
    public int ExitCode => _shell.ExitCode;

    public static Watchdog Start(PostgresBinaries binaries, RunDirectory run, ServerSettings settings, RunAsUser? user)
    {
        var start = ChildProcess.Start(
            "/bin/sh",
            ["-c", Script, "schemakit", run.Folder, binaries.Postgres, "-D", run.Data, .. settings.ToArguments(run)],
            user);
        start.RedirectStandardInput = true;
        return new Watchdog(Process.Start(start)!);
    }

    /// <summary>Lets go of the pipe; the rest follows by itself.</summary>
    public void LetGo() => _shell.StandardInput.Close();

    public Task WaitAsync(CancellationToken cancellationToken) => _shell.WaitForExitAsync(cancellationToken);

    public bool Wait(TimeSpan atMost) => _shell.WaitForExit(atMost);

    public void Dispose() => _shell.Dispose();
}
