namespace SchemaKit.Rules.Naming;

/// <summary>
/// Two objects of one name in a schema where tables, views, indexes, sequences and their row types share names.
/// </summary>
internal sealed class RelationNamespaceCollision() : CollisionRule("SK1019", "relation-namespace-collision")
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var reported = new HashSet<Subject>();
        return CollisionsIn(context.NameSpaces.OfRelationsAndTypes, context)
            .Where(c => IsSame(c.Earlier, c.Later) && reported.Add(c.Later.Subject))
            .Select(c => Report(
                c.Earlier, c.Later, $"both take the name {c.Later.Name}, which a schema can give once."));
    }
}
