using SchemaKit.Model;

namespace SchemaKit.Rules.Security;

/// <summary>A call whose value is the same for all rows, and which a policy makes for each of them.</summary>
internal sealed class PerRowCall() : Rule("SK8006", "per-row-call", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Policies.Count == 0)
            yield break;
        var calls = new ClaimCalls(context);
        foreach (var policy in table.Policies)
        {
            var found = policy.Conditions.SelectMany(calls.In).Distinct().ToArray();
            if (found.Length == 0)
                continue;
            var names = string.Join(", ", found.Select(f => f.ToString()));
            yield return new(
                this,
                PolicyWording.Subject(table, policy),
                $"{PolicyWording.Of(table, policy)} calls {names} for each row. "
                + $"Write (select {found[0].Call.ToSql()}){(found[0].Routine is null ? "" : " there")}.",
                found.All(f => f.CanBeWrapped) ? Wrapped(table, policy, calls) : null);
        }
    }

    private static Remedy Wrapped(TableModel table, PolicyModel policy, ClaimCalls calls)
    {
        var clauses = new List<string>();
        if (policy.Using is { } visible)
            clauses.Add($"using ({calls.Wrap(visible.Tree).ToSql()})");
        if (policy.WithCheck is { } writable)
            clauses.Add($"with check ({calls.Wrap(writable.Tree).ToSql()})");
        return new(null, PolicyWording.Alter(table, policy, string.Join(" ", clauses)));
    }
}
