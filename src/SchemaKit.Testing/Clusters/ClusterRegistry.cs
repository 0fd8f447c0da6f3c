using System.Collections.Concurrent;
using System.Diagnostics;
using SchemaKit.Testing.Search;

namespace SchemaKit.Testing.Clusters;

/// <summary>
/// The clusters of this process. <see cref="OfThisProcess"/> is the one piece of global state in the package: tests in
/// unrelated classes, which share no object, must find the same warm cluster, and the end of the process must find
/// them all.
/// </summary>
internal sealed class ClusterRegistry : IAsyncDisposable
{
    private static readonly TimeSpan s_patienceAtExit = TimeSpan.FromSeconds(2);
    private static readonly Lazy<ClusterRegistry> s_ofThisProcess = new(EndingWithTheProcess);

    private readonly ConcurrentDictionary<string, Lazy<Task<Cluster>>> _shared = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Cluster, bool> _running = new();
    private readonly Lazy<Task<RunRoot>> _root;

    public ClusterRegistry(Func<RunAsUser?, Task<RunRoot>> openRoot) => _root = new(() => openRoot(User));

    public static ClusterRegistry OfThisProcess => s_ofThisProcess.Value;

    public RunAsUser? User { get; } = RunAsUser.Find();

    public VersionProbe Versions { get; } = new();

    /// <summary>The warm cluster of these binaries and settings, started by whoever comes first.</summary>
    public async Task<IServer> SharedAsync(
        PostgresBinaries binaries,
        ServerSettings settings,
        CancellationToken cancellationToken)
    {
        var key = $"{binaries.Stamp}\n{settings.Key}";
        while (true)
        {
            // One caller who gives up must not take the server from the others who wait for it.
            var entry = _shared.GetOrAdd(
                key, _ => new(() => Task.Run(() => StartAsync(binaries, settings, CancellationToken.None))));
            try
            {
                var cluster = await entry.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
                if (cluster.IsRunning)
                    return new SharedServer(cluster);

                // A test has crashed it: the next one gets a new one.
                if (_shared.TryRemove(KeyValuePair.Create(key, entry)))
                    await EndAsync(cluster).ConfigureAwait(false);
            }
            catch when (entry.Value.IsFaulted)
            {
                _shared.TryRemove(KeyValuePair.Create(key, entry));
                throw;
            }
        }
    }

    public async Task<IServer> PrivateAsync(
        PostgresBinaries binaries,
        ServerSettings settings,
        CancellationToken cancellationToken)
    {
        var cluster = await Task.Run(() => StartAsync(binaries, settings, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return new PrivateServer(cluster, () => EndAsync(cluster));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var cluster in _running.Keys)
            await EndAsync(cluster).ConfigureAwait(false);
    }

    private static ClusterRegistry EndingWithTheProcess()
    {
        var registry = new ClusterRegistry(user => RunRoot.OpenAsync(user, CancellationToken.None));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => registry.EndAtExit();
        return registry;
    }

    private async Task<Cluster> StartAsync(
        PostgresBinaries binaries,
        ServerSettings settings,
        CancellationToken cancellationToken)
    {
        var root = await _root.Value.ConfigureAwait(false);
        var cluster = await Cluster.StartAsync(binaries, settings, root, cancellationToken).ConfigureAwait(false);
        _running[cluster] = true;
        return cluster;
    }

    private async ValueTask EndAsync(Cluster cluster)
    {
        _running.TryRemove(cluster, out _);
        await cluster.DisposeAsync().ConfigureAwait(false);
    }

    private void EndAtExit()
    {
        var clusters = _running.Keys.ToList();
        foreach (var cluster in clusters)
            cluster.LetGo();

        var started = Stopwatch.GetTimestamp();
        foreach (var cluster in clusters)
        {
            var left = s_patienceAtExit - Stopwatch.GetElapsedTime(started);
            cluster.WaitForEnd(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
    }
}
