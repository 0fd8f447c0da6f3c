using System.Diagnostics;
using Npgsql;
using SchemaKit.Testing.Search;

namespace SchemaKit.Testing.Clusters;

/// <summary>A running server that belongs to this process.</summary>
internal sealed class Cluster : IServer
{
    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan s_startLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_stopLimit = TimeSpan.FromSeconds(10);

    private readonly Watchdog _watchdog;
    private readonly int _server;
    private int _stopped;

    private Cluster(PostgresBinaries binaries, RunDirectory run, Watchdog watchdog, int server)
    {
        Run = run;
        Description = binaries.Description;
        _watchdog = watchdog;
        _server = server;
        AdminConnectionString = new NpgsqlConnectionStringBuilder
        {
            Host = run.Folder,
            Port = 5432,
            Username = "postgres",
            Database = "postgres",
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
            IncludeErrorDetail = true,
        }.ConnectionString;
    }

    public RunDirectory Run { get; }

    public string Description { get; }

    public string AdminConnectionString { get; }

    public bool IsRunning => _stopped == 0 && !_watchdog.HasExited && Posix.Exists(_server);

    public static async Task<Cluster> StartAsync(
        PostgresBinaries binaries,
        ServerSettings settings,
        RunRoot root,
        CancellationToken cancellationToken)
    {
        var template = await ClusterTemplate.GetAsync(binaries, root, cancellationToken).ConfigureAwait(false);
        var run = await root.ClaimAsync(cancellationToken).ConfigureAwait(false);
        Watchdog? watchdog = null;
        try
        {
            Lay(run, template, root.User, cancellationToken);
            watchdog = Watchdog.Start(binaries, run, settings, root.User);
            var server = await UntilReadyAsync(binaries, run, watchdog, cancellationToken).ConfigureAwait(false);
            return new Cluster(binaries, run, watchdog, server);
        }
        catch
        {
            await EndAsync(run, watchdog).ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _stopped, 1) == 1)
            return;

        await EndAsync(Run, _watchdog).ConfigureAwait(false);
    }

    /// <summary>The end at process exit, where nothing may be awaited.</summary>
    public void LetGo()
    {
        if (Interlocked.Exchange(ref _stopped, 1) == 0)
            _watchdog.LetGo();
    }

    /// <summary>After <see cref="LetGo"/>: waits a little; what is left then, the next start sweeps up.</summary>
    public void WaitForEnd(TimeSpan atMost)
    {
        if (_watchdog.Wait(atMost))
            Run.Delete();
    }

    private static void Lay(
        RunDirectory run,
        ClusterTemplate template,
        RunAsUser? user,
        CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();

        Directory.CreateDirectory(
            run.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        template.CopyTo(run.Data, user, cancellationToken);
        if (user is not null)
            Posix.ChangeOwner(run.Folder, user.Id, user.Group);
    }

    private static async Task<int> UntilReadyAsync(
        PostgresBinaries binaries,
        RunDirectory run,
        Watchdog watchdog,
        CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            if (watchdog.HasExited)
                throw Failure(binaries, run, $"ended with exit code {watchdog.ExitCode} while it started");

            // The server of another run must never be taken for ours, so the id has to be our child's.
            if (File.Exists(run.ProcessIdFile)
                && PostmasterFile.ParseId(File.ReadAllText(run.ProcessIdFile)) is { } process
                && run.Postmaster.IsReady(process))
                return process;

            if (Stopwatch.GetElapsedTime(started) > s_startLimit)
                throw Failure(binaries, run, $"was not ready after {s_startLimit.TotalSeconds} s");

            await Task.Delay(s_poll, cancellationToken).ConfigureAwait(false);
        }
    }

    private static PostgresUnavailableException Failure(PostgresBinaries binaries, RunDirectory run, string what) =>
        new($"{binaries.Description} {what}; its log ends:\n{run.LogTail()}");

    private static async Task EndAsync(RunDirectory run, Watchdog? watchdog)
    {
        if (watchdog is not null)
        {
            watchdog.LetGo();
            using var limit = new CancellationTokenSource(s_stopLimit);
            await watchdog.WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            watchdog.Dispose();
        }

        run.Delete();
    }
}
