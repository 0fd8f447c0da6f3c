using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>Two names that PostgreSQL, or SQL without quotes, takes for one.</summary>
internal sealed class NameCollision() : Rule("SK1005", "name-collision", Severity.Error)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var reported = new HashSet<Subject>();
        foreach (var names in NameSpaces.Of(context.Database))
        {
            var first = new Dictionary<string, NameClaim>(StringComparer.Ordinal);
            // What belongs to others comes first: the finding is about the name that can be changed.
            foreach (var claim in names.OrderBy(c => !context.IsExternal(c.Subject)))
            {
                var folded = Identifier.Cut(claim.Name).ToLowerInvariant();
                if (!first.TryGetValue(folded, out var earlier))
                    first.Add(folded, claim);
                else if (reported.Add(claim.Subject))
                    yield return Report(earlier, claim);
            }
        }
    }

    private Finding Report(NameClaim earlier, NameClaim later) =>
        new(this, later.Subject, $"{Start(later.Mention)} and {earlier.Mention} {Why(earlier.Name, later.Name)}");

    private static string Start(string mention) =>
        mention.StartsWith("the ", StringComparison.Ordinal) ? $"The {mention.Substring(4)}" : mention;

    private static string Why(string earlier, string later)
    {
        if (earlier == later)
            return $"both take the name {later}, which can be given once. Rename one of them.";
        return Identifier.Cut(earlier) == Identifier.Cut(later)
            ? $"are both {Identifier.Cut(later)} once PostgreSQL has cut them to 63 bytes. Rename one of them."
            : "differ in case alone, which SQL without quotes cannot tell apart. Rename one of them.";
    }
}
