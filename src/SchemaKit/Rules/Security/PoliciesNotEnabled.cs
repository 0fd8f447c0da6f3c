using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>Policies that do nothing, because row security is off.</summary>
internal sealed class PoliciesNotEnabled() : Rule("SK8002", "policies-not-enabled", Severity.Error)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.HasRowSecurity || table.Policies.Count == 0)
            yield break;
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} has policies, but row security is off, so they do nothing. "
            + "Enable it with t.RowSecurity().",
            EnableRowSecurity.On(table));
    }
}
