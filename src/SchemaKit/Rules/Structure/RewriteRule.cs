using SchemaKit.Model;

namespace SchemaKit.Rules.Structure;

/// <summary>A rewrite rule changes statements before they run, and evaluates what they give more than once.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/rules-triggers.html"/>
internal sealed class RewriteRule() : Rule("SK7018", "rewrite-rule", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(RuleContext context) =>
        from rule in context.Database.RawObjects
        where rule.Kind == "rule"
        let place = PlaceOf(rule.Identity)
        select new Finding(
            this,
            SubjectOf(rule, place, context),
            $"{place.Relation.Name}.{place.Name} is a rewrite rule, which runs its statements instead of what was "
            + "asked, volatile values evaluated again. Write a trigger, or a view.");

    private static Subject SubjectOf(
        RawObjectModel rule, (string Name, QualifiedName Relation) place, RuleContext context) =>
        context.Table(place.Relation) is { } table
            ? Subject.In(table, ObjectKind.Rule, place.Name, rule.Location)
            : Subject.In(
                Subject.Of(ObjectKind.View, place.Relation, rule.Location), ObjectKind.Rule, place.Name, rule.Location);

    /// <summary>What <c>late on public.orders</c> names.</summary>
    private static (string Name, QualifiedName Relation) PlaceOf(string identity)
    {
        var names = SqlTokens.Of(identity).Where(token => token.IsName).Select(token => token.Text).ToList();
        return names.Count switch
        {
            >= 4 => (names[0], new(names[2], names[3])),
            3 => (names[0], new("public", names[2])),
            _ => (identity, new("public", identity)),
        };
    }
}
