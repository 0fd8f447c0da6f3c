using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>Binaries on this machine: the folder that the user named, else the newest that fits.</summary>
internal sealed class LocalBinaries(Surroundings surroundings, ClusterRegistry registry) : IServerSource
{
    public const string VariableName = "SCHEMAKIT_PG_BIN";

    private readonly BinaryInspection _inspection = new(registry.Versions, registry.User);

    public async Task<IServerChoice?> FindAsync(
        ServerRequest request,
        SearchLog log,
        CancellationToken cancellationToken)
    {
        if (surroundings.Platform == Platform.Windows)
        {
            log.Skip("local binaries", "starting a server is not supported on Windows, set SCHEMAKIT_PG");
            return null;
        }

        var named = await NamedAsync(request, log, cancellationToken).ConfigureAwait(false);
        var binaries = named ?? await NewestAsync(request, log, cancellationToken).ConfigureAwait(false);
        return binaries is null ? null : new LocalServer(binaries, request, registry);
    }

    private async Task<PostgresBinaries?> NamedAsync(
        ServerRequest request,
        SearchLog log,
        CancellationToken cancellationToken)
    {
        if (surroundings.Named(VariableName) is not { } folder)
        {
            log.Skip(VariableName, "not set");
            return null;
        }

        var (binaries, flaw) = await _inspection.InspectAsync(folder, cancellationToken).ConfigureAwait(false);
        if (binaries is null)
            throw new PostgresUnavailableException(
                $"{VariableName} is \"{folder}\", which cannot be used: {flaw}; set it to a folder that holds postgres "
                + "and initdb.");

        if (request.Fits(binaries.Version.Major))
            return binaries;

        log.Skip(VariableName, $"{folder} holds PostgreSQL {binaries.Version}, and {request.Wanted} is wanted");
        return null;
    }

    private async Task<PostgresBinaries?> NewestAsync(
        ServerRequest request,
        SearchLog log,
        CancellationToken cancellationToken)
    {
        PostgresBinaries? newest = null;
        foreach (var folder in BinaryFolders.Of(surroundings, log).Distinct(StringComparer.Ordinal))
        {
            var (binaries, flaw) = await _inspection.InspectAsync(folder, cancellationToken).ConfigureAwait(false);
            if (binaries is null)
                log.Skip(folder, flaw);
            else if (!request.Fits(binaries.Version.Major))
                log.Skip(folder, $"holds PostgreSQL {binaries.Version}, and {request.Wanted} is wanted");
            else if (newest is null || binaries.Version > newest.Version)
                newest = binaries;
        }

        return newest;
    }
}
