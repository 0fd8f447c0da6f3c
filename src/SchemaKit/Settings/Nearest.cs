using SchemaKit.Rules.Linting;

namespace SchemaKit.Settings;

/// <summary>What was probably meant by a name that is unknown.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the fewest edits to reach, in any case; the first by alphabet on a tie.</summary>
    public static string To(string name, IEnumerable<string> candidates)
    {
        var typed = name.ToLowerInvariant();
        return candidates
            .OrderBy(c => EditDistance.Between(typed, c.ToLowerInvariant()))
            .ThenBy(c => c, StringComparer.Ordinal)
            .First();
    }
}
