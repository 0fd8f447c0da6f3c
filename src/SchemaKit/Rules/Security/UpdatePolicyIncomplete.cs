using SchemaKit.Expressions;
using SchemaKit.Model;

namespace SchemaKit.Rules.Security;

/// <summary>
/// An update that finds no rows, since nothing lets the role see them, or one that gives rows away.
/// </summary>
/// <remarks>Without <c>with check</c>, the server checks the new row by <c>using</c>: that is complete.</remarks>
internal sealed class UpdatePolicyIncomplete() : Rule("SK8008", "update-policy-incomplete", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var policy in table.Policies.Where(p => !p.IsRestrictive))
        {
            if (policy.Command == SqlCommand.Update && !IsSeen(table, policy))
            {
                yield return Report(table, policy, "updates rows that no select policy shows to its roles. Add one.");
            }
            else if (policy.Command is SqlCommand.Update or SqlCommand.All && Lost(policy) is { } column)
            {
                var message = $"tests {column} in using but not in with check, so an update may give a row away. "
                    + "Repeat the condition in with check.";
                yield return Report(table, policy, message);
            }
        }
    }

    private Finding Report(TableModel table, PolicyModel policy, string what) =>
        new(this, PolicyWording.Subject(table, policy), $"{PolicyWording.Of(table, policy)} {what}");

    private static bool IsSeen(TableModel table, PolicyModel update) => table.Policies.Any(p =>
        !p.IsRestrictive && p.Command is SqlCommand.Select or SqlCommand.All && p.SharesRoleWith(update));

    /// <summary>
    /// A column that <c>using</c> compares with who asks, and that <c>with check</c> does not read. What an update may
    /// change by design, such as a status, is compared with constants.
    /// </summary>
    private static string? Lost(PolicyModel policy)
    {
        if (policy.Using?.Tree is not { } visible || policy.WithCheck?.Tree is not { } writable)
            return null;
        if (visible is Unparsed || writable is Unparsed || writable.Calls().Any(c => c.Call.ColumnsRead().Any()))
            return null;
        var kept = new HashSet<string>(writable.ColumnsRead().Select(c => c.Name));
        return visible.Conjuncts()
            .Select(ClaimComparison.ColumnOf)
            .FirstOrDefault(column => column is not null && !kept.Contains(column));
    }
}
