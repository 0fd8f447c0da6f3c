using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>Two names that PostgreSQL, or SQL without quotes, takes for one.</summary>
internal sealed class NameCollision() : CollisionRule("SK1005", "name-collision")
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        // Two relations or types of one name are a matter of SK1019.
        var collisions = CollisionsIn(context.NameSpaces.OfRelationsAndTypes, context)
            .Where(c => !IsSame(c.Earlier, c.Later))
            .Concat(CollisionsIn(context.NameSpaces.OfOthers, context));
        var reported = new HashSet<Subject>();
        return collisions
            .Where(c => reported.Add(c.Later.Subject))
            .Select(c => Report(c.Earlier, c.Later, Why(c.Earlier.Name, c.Later.Name)));
    }

    private static string Why(string earlier, string later)
    {
        if (earlier == later)
            return $"both take the name {later}, which can be given once.";
        return Identifier.Cut(earlier) == Identifier.Cut(later)
            ? $"are both {Identifier.Cut(later)} once PostgreSQL has cut them to 63 bytes."
            : "differ in case alone, which SQL without quotes cannot tell apart.";
    }
}
