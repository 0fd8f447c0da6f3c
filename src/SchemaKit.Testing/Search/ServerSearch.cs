using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>Asks each source in turn; the first that fits wins.</summary>
internal sealed class ServerSearch(Surroundings surroundings, ClusterRegistry registry)
{
    public async Task<IServerChoice> FindAsync(ServerRequest request, CancellationToken cancellationToken)
    {
        IServerSource[] sources =
        [
            new NamedServer(surroundings),
            new LocalBinaries(surroundings, registry),
            new EmbeddedPackage(surroundings, registry),
        ];
        var log = new SearchLog();
        foreach (var source in sources)
        {
            if (await source.FindAsync(request, log, cancellationToken).ConfigureAwait(false) is { } choice)
                return choice;
        }

        throw new PostgresUnavailableException(NothingFound(request, log));
    }

    private string NothingFound(ServerRequest request, SearchLog log)
    {
        var lines = new List<string> { $"No server of {request.Wanted} was found for the tests.", "Looked for:" };
        lines.AddRange(log.Lines.Select(line => "  " + line));
        lines.Add("Any one of these cures it:");
        lines.AddRange(Cures.For(request, surroundings).Select(line => "  " + line));
        return string.Join('\n', lines);
    }
}
