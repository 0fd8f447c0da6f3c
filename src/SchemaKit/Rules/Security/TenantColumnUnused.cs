using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>Row security that does not ask whose row it is.</summary>
internal sealed class TenantColumnUnused() : Rule("SK8012", "tenant-column-unused", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (!table.HasRowSecurity
            || table.Policies.Count == 0
            || TenantColumn(table, context) is not { } column
            || table.Policies.SelectMany(p => p.Conditions).Any(c => MayRead(c, column.Name, table)))
        {
            yield break;
        }

        yield return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)} has row security, but no policy tests {column.Name}. Compare it in a policy.");
    }

    private static ColumnModel? TenantColumn(TableModel table, RuleContext context) =>
        table.Columns.FirstOrDefault(c => c.IsDeclared(DeclarationKind.Tenant))
        ?? (context.Settings.Security.TenantColumn is { } name ? table.Column(name) : null);

    /// <summary>A function that is given the whole row may read any column.</summary>
    private static bool MayRead(Expression condition, string column, TableModel table) => condition is Unparsed
        || condition.ColumnsRead().Any(c => c.Name == column || c.Name == table.Name.Name || c.Name == "*");
}
