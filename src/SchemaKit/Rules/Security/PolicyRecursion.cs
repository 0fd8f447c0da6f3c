using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>
/// A policy whose query comes back to its table: the server refuses every query of the table. What a policy reads is
/// guarded by select policies, and these count only where they hold queries themselves.
/// </summary>
internal sealed class PolicyRecursion() : Rule("SK8011", "policy-recursion", Severity.Error)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (!table.HasRowSecurity)
            yield break;
        foreach (var policy in table.Policies)
        {
            if (WayBack(table, policy, context) is not { } way)
                continue;
            var through = way.Count == 0 ? "" : $" through {string.Join(", ", way.Select(w => Wording.Of(w)))}";
            yield return new(
                this,
                PolicyWording.Subject(table, policy),
                $"{PolicyWording.Of(table, policy)} reads {Wording.Of(table.Name)}{through}, which recurses without end. "
                + "Read it in a security definer function.");
        }
    }

    /// <summary>The tables between; null when no way leads back.</summary>
    private static IReadOnlyList<QualifiedName>? WayBack(TableModel table, PolicyModel policy, RuleContext context)
    {
        // The way back ends where the server looks for recursion: at a select policy of the table that has a query.
        var isGuarded = SelectPolicies(table, policy).Any(p => Reads(p, context).Any());
        if (!isGuarded)
            return null;
        var seen = new HashSet<QualifiedName>();
        var open = new Queue<(QualifiedName Relation, QualifiedName[] Way)>();
        foreach (var read in Reads(policy, context))
            open.Enqueue((read, []));
        while (open.Count > 0)
        {
            var (relation, way) = open.Dequeue();
            if (relation == table.Name)
                return way;
            if (!seen.Add(relation) || context.Table(relation) is not { HasRowSecurity: true } other)
                continue;
            foreach (var next in SelectPolicies(other, policy).SelectMany(p => Reads(p, context)))
                open.Enqueue((next, [.. way, relation]));
        }

        return null;
    }

    private static IEnumerable<PolicyModel> SelectPolicies(TableModel table, PolicyModel asked) =>
        table.Policies.Where(p => p.Command is SqlCommand.Select or SqlCommand.All && p.SharesRoleWith(asked));

    /// <summary>What a policy reads as whoever asks. A security definer function reads as its owner.</summary>
    private static IEnumerable<QualifiedName> Reads(PolicyModel policy, RuleContext context) => policy.Conditions
        .SelectMany(c => context.Calls.Trees(c, (_, routine) => !routine.IsSecurityDefiner))
        .SelectMany(t => t.Tree.Relations())
        .Select(RelationName.Of)
        .Distinct();
}
