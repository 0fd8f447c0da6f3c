using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>A server that was found to fit, not yet started.</summary>
internal interface IServerChoice
{
    public string Description { get; }

    public Task<IServer> StartAsync(CancellationToken cancellationToken);
}
