using SchemaKit.Testing.Search;

namespace SchemaKit.Testing.Clusters;

/// <summary>Somebody else's server: nothing is started, changed or stopped.</summary>
internal sealed class ServerFromConnectionString(string connectionString, Version version, string description)
    : IServer, IServerChoice
{
    public string AdminConnectionString => connectionString;

    public Version Version => version;

    public string Description => description;

    public Task<IServer> StartAsync(CancellationToken cancellationToken) => Task.FromResult<IServer>(this);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public override string ToString() => Description;
}
