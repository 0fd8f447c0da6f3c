using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>Two names in one namespace that readers take for one another.</summary>
internal sealed class ConfusableNames() : Rule("SK1016", "confusable-names", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var reported = new HashSet<Subject>();
        var seen = new NamesSeen(LookOfName.Equality);
        var found = new List<(NameClaim Claim, string Message)>();
        var spaces = context.NameSpaces.OfRelationsAndTypes.Concat(context.NameSpaces.OfOthers);
        foreach (var space in spaces)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (!space.Exists(IsWritten))
                continue;
            found.Clear();
            AddLookAlikes(found, space, seen);
            AddNumbers(found, space, context.Inflector);
            foreach (var (claim, message) in found)
            {
                if (reported.Add(claim.Subject))
                    yield return new(this, claim.Subject, message);
            }
        }
    }

    private static void AddLookAlikes(
        List<(NameClaim Claim, string Message)> found, List<NameClaim> names, NamesSeen seen)
    {
        seen.Restart(names.Count);
        foreach (var claim in names)
        {
            if (IsWritten(claim)
                && seen.Earlier(claim.Name, claim) is { } earlier
                && earlier.Name != claim.Name
                && earlier.Folded != claim.Folded)
            {
                // Equal in all but case is a collision, SK1005.
                var what = earlier.Name.Replace("_", "") == claim.Name.Replace("_", "")
                    ? "in underscores alone"
                    : "in letters that look alike";
                found.Add((
                    claim,
                    $"{claim.Of.Mention} and {earlier.Of.Mention} differ {what}, which readers overlook. "
                    + "Rename one of them."));
            }
        }
    }

    /// <summary>
    /// A type in the singular beside its table is custom, and so is a function for one beside that for many.
    /// </summary>
    private static void AddNumbers(
        List<(NameClaim Claim, string Message)> found, List<NameClaim> names, Inflector inflector)
    {
        Dictionary<string, NameClaim>? byName = null;
        foreach (var plural in names)
        {
            if (!IsThing(plural)
                || (!plural.Name.EndsWith("s", StringComparison.Ordinal)
                    && inflector.NumberOf(plural.Name) != GrammaticalNumber.Plural))
                continue;
            var singular = inflector.Singular(plural.Name);
            if (singular == plural.Name)
                continue;
            byName ??= ByName(names.Where(IsThing));
            if (byName.TryGetValue(singular, out var one))
            {
                found.Add((
                    one,
                    $"{one.Of.Mention} is the singular of {plural.Of.Mention}, so that one is taken for the other. "
                    + "Rename one of them."));
            }
        }
    }

    private static Dictionary<string, NameClaim> ByName(IEnumerable<NameClaim> claims)
    {
        var byName = new Dictionary<string, NameClaim>(StringComparer.Ordinal);
        foreach (var claim in claims)
            byName[claim.Name] = claim;
        return byName;
    }

    private static bool IsThing(NameClaim claim) => IsWritten(claim) && claim.Subject.Kind
        is ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.Column;

    /// <summary>Whether somebody wrote the name: neither PostgreSQL nor the convention.</summary>
    private static bool IsWritten(NameClaim claim) => !claim.IsInvented && !claim.Of.IsNamedByConvention;
}
