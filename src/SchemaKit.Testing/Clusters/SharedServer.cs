namespace SchemaKit.Testing.Clusters;

/// <summary>A share of the cluster that stays warm for the next test until the process ends.</summary>
internal sealed class SharedServer(Cluster cluster) : IServer
{
    public string AdminConnectionString => cluster.AdminConnectionString;

    public string Description => cluster.Description;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
