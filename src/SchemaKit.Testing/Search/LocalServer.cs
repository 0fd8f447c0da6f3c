using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>A server to be started from binaries, or the one that this process has started already.</summary>
internal sealed class LocalServer(PostgresBinaries binaries, ServerRequest request, ClusterRegistry registry)
    : IServerChoice
{
    public string Description => binaries.Description;

    public Task<IServer> StartAsync(CancellationToken cancellationToken) => request.Isolation switch
    {
        Isolation.Database => registry.SharedAsync(binaries, request.Settings, cancellationToken),
        Isolation.Cluster => registry.PrivateAsync(binaries, request.Settings, cancellationToken),
        _ => throw new ArgumentException($"Isolation {request.Isolation} is not one of its named values."),
    };
}
