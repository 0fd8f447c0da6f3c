namespace SchemaKit.Testing.Clusters;

/// <summary>A cluster with one holder, which ends with it.</summary>
internal sealed class PrivateServer(Cluster cluster, Func<ValueTask> end) : IServer
{
    public string AdminConnectionString => cluster.AdminConnectionString;

    public string Description => cluster.Description;

    public ValueTask DisposeAsync() => end();
}
