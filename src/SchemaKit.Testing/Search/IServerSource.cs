namespace SchemaKit.Testing.Search;

/// <summary>One place that a server can come from.</summary>
internal interface IServerSource
{
    /// <summary>Finds a server that fits; else null, with every reason in the log.</summary>
    /// <exception cref="PostgresUnavailableException">
    /// The user named this source and it is broken: going on to another one would test against the wrong server.
    /// </exception>
    public Task<IServerChoice?> FindAsync(ServerRequest request, SearchLog log, CancellationToken cancellationToken);
}
