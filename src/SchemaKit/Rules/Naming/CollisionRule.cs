namespace SchemaKit.Rules.Naming;

/// <summary>Names that two objects of one namespace cannot both have.</summary>
internal abstract class CollisionRule(string id, string slug) : Rule(id, slug, Severity.Error)
{
    /// <summary>Each object whose name another has too, with that other: what belongs to others comes first.</summary>
    /// <remarks>Names that PostgreSQL chooses make way for each other.</remarks>
    protected static IEnumerable<(NameClaim Earlier, NameClaim Later)> CollisionsIn(
        IReadOnlyList<List<NameClaim>> spaces, RuleContext context)
    {
        var seen = new NamesSeen(StringComparer.Ordinal);
        foreach (var names in spaces)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            seen.Restart(names.Count);

            // The finding is about the name that can be changed.
            List<NameClaim> inOrder =
                context.HasExternal ? [.. names.OrderBy(c => !context.IsExternal(c.Subject))] : names;
            foreach (var claim in inOrder)
            {
                if (seen.Earlier(claim.Folded, claim) is { } earlier && !(earlier.IsInvented && claim.IsInvented))
                    yield return (earlier, claim);
            }
        }
    }

    /// <summary>Whether two objects of a schema were given one name, which no case and no cut explains.</summary>
    protected static bool IsSame(NameClaim earlier, NameClaim later) =>
        earlier.Name == later.Name && !earlier.IsInvented && !later.IsInvented;

    protected Finding Report(NameClaim earlier, NameClaim later, string why) =>
        new(this, later.Subject, $"{Start(later.Mention)} and {earlier.Mention} {why} Rename one of them.");

    private static string Start(string mention) =>
        mention.StartsWith("the ", StringComparison.Ordinal) ? $"The {mention.Substring(4)}" : mention;
}
