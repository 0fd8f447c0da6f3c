using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A referential action that writes null to a column that refuses it: it fails when it is needed.</summary>
/// <remarks>Without a default, <c>set default</c> writes null: that works on a nullable column.</remarks>
internal sealed class FailingAction() : Rule("SK4015", "failing-action", Severity.Error)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        // A foreign key that is not enforced does nothing on delete.
        foreach (var key in context.ForeignKeysOf(table).Where(key => !key.IsNotEnforced))
        {
            var deleted = key.OnDeleteColumns.Count == 0 ? key.Columns : key.OnDeleteColumns;
            foreach (var finding in Of(table, key, "on delete", key.OnDelete, deleted, context))
                yield return finding;
            foreach (var finding in Of(table, key, "on update", key.OnUpdate, key.Columns, context))
                yield return finding;
        }
    }

    private IEnumerable<Finding> Of(
        TableModel table,
        ForeignKeyModel key,
        string when,
        ReferentialAction action,
        ValueList<string> columns,
        RuleContext context)
    {
        if (action is not (ReferentialAction.SetNull or ReferentialAction.SetDefault))
            yield break;
        var whole = context.Whole(table);
        foreach (var column in columns.Select(whole.Column))
        {
            if (column is null)
                continue;
            var isRefused = whole.IsNeverNull(column, context.Domains);
            var name = $"{Wording.Of(table.Name)}.{column.Name}";
            if (MessageFor(name, isRefused, HasDefault(column, context.Domains), when, action) is not { } message)
                continue;
            var subject = Subject.Of(table, column with { Location = key.Location ?? column.Location });
            var remedy = isRefused && action == ReferentialAction.SetNull ? RemedyOf(table, key, column) : null;
            yield return new(this, subject, message, remedy) { Severity = isRefused ? DefaultSeverity : Severity.Info };
        }
    }

    /// <summary>A column that is declared by its foreign key, and that nothing but its own not null makes so.</summary>
    private static Remedy? RemedyOf(TableModel table, ForeignKeyModel key, ColumnModel column) =>
        key.Location is not null && key.Location == column.Location && !column.IsNullable
        && table.PrimaryKey?.Columns.Contains(column.Name) != true
            ? new(".Nullable()", $"alter table {table.Name.ToSql()} alter {Identifier.Quote(column.Name)} drop not null;")
            : null;

    private static string? MessageFor(
        string name, bool isNotNull, bool hasDefault, string when, ReferentialAction action)
    {
        if (action == ReferentialAction.SetNull)
        {
            return isNotNull
                ? $"{name} is not null, so {when} set null fails. Make it nullable or choose another action."
                : null;
        }

        if (hasDefault)
            return null;
        return isNotNull
            ? $"{name} is not null and has no default, so {when} set default fails. "
                + "Give it a default or choose another action."
            : $"{name} has no default, so {when} set default sets null. Give it a default or say set null.";
    }

    // A column without a default has that of its domain.
    private static bool HasDefault(ColumnModel column, DomainTypes domains)
    {
        if (column.Identity is not null)
            return true;
        var value = column.Default ?? domains.Chain(column.Type).FirstOrDefault(d => d.Default is not null)?.Default;
        return value is not null && !value.Tree.IsNull();
    }
}
