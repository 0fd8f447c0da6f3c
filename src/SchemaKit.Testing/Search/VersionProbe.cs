using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>Asks a server binary for its version, once.</summary>
internal sealed partial class VersionProbe
{
    private readonly ConcurrentDictionary<(string Postgres, DateTime Written), Version> _known = new();

    /// <summary>The version, or null when the binary does not run here.</summary>
    public async Task<Version?> AskAsync(string postgres, CancellationToken cancellationToken)
    {
        var key = (postgres, File.GetLastWriteTimeUtc(postgres));
        if (_known.TryGetValue(key, out var known))
            return known;

        var result = await Command.RunAsync(postgres, ["--version"], user: null, cancellationToken)
            .ConfigureAwait(false);
        if (result.ExitCode != 0 || Parse(result.Output) is not { } version)
            return null;

        return _known[key] = version;
    }

    internal static Version? Parse(string output)
    {
        var match = Announcement().Match(output);
        if (!match.Success)
            return null;

        // Before its release a version says 18beta1 or 18devel.
        var minor = match.Groups["minor"].Success ? match.Groups["minor"].Value : "0";
        return new Version($"{match.Groups["major"].Value}.{minor}");
    }

    [GeneratedRegex(@"\(PostgreSQL\) (?<major>\d+)(\.(?<minor>\d+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();
}
