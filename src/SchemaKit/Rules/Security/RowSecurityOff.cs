using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>A table that strangers reach and nothing guards row by row. A partitioned table is a table like any other.</summary>
internal sealed class RowSecurityOff() : Rule("SK8001", "row-security-off", Severity.Error)
{
    internal override string? MissingEvidence(RuleContext context) => AppRoles.Missing(context);

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.HasRowSecurity || AppRoles.Reaching(table, context) is not { } role)
            yield break;
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} is reachable by {role} without row security. Enable it with t.RowSecurity().",
            EnableRowSecurity.On(table));
    }
}
