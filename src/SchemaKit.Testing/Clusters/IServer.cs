namespace SchemaKit.Testing.Clusters;

/// <summary>A share of a running server on which databases may be created; disposing gives it back.</summary>
internal interface IServer : IAsyncDisposable
{
    public string AdminConnectionString { get; }

    /// <summary>For messages: never a password.</summary>
    public string Description { get; }
}
