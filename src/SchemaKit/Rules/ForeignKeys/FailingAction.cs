using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A referential action that writes null to a column that refuses it: it fails when it is needed.</summary>
/// <remarks>Without a default, <c>set default</c> writes null: that works on a nullable column.</remarks>
internal sealed class FailingAction() : Rule("SK4015", "failing-action", Severity.Error)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var key in table.ForeignKeys)
        {
            var deleted = key.OnDeleteColumns.Count == 0 ? key.Columns : key.OnDeleteColumns;
            foreach (var finding in Of(table, key, "on delete", key.OnDelete, deleted))
                yield return finding;
            foreach (var finding in Of(table, key, "on update", key.OnUpdate, key.Columns))
                yield return finding;
        }
    }

    private IEnumerable<Finding> Of(
        TableModel table, ForeignKeyModel key, string when, ReferentialAction action, ValueList<string> columns)
    {
        if (action is not (ReferentialAction.SetNull or ReferentialAction.SetDefault))
            yield break;
        foreach (var column in columns.Select(table.Column))
        {
            if (column is null || MessageFor(table, column, when, action) is not { } message)
                continue;
            var subject = Subject.Of(table, column with { Location = key.Location ?? column.Location });
            var isRefused = IsNotNull(table, column);
            yield return new(this, subject, message) { Severity = isRefused ? DefaultSeverity : Severity.Info };
        }
    }

    private static string? MessageFor(TableModel table, ColumnModel column, string when, ReferentialAction action)
    {
        var name = $"{Wording.Of(table.Name)}.{column.Name}";
        var isNotNull = IsNotNull(table, column);
        if (action == ReferentialAction.SetNull)
        {
            return isNotNull
                ? $"{name} is not null, so {when} set null fails. Make it nullable or choose another action."
                : null;
        }

        if (column.Default is not null || column.Identity is not null)
            return null;
        return isNotNull
            ? $"{name} is not null and has no default, so {when} set default fails. "
                + "Give it a default or choose another action."
            : $"{name} has no default, so {when} set default sets null. Give it a default or say set null.";
    }

    private static bool IsNotNull(TableModel table, ColumnModel column) =>
        !column.IsNullable || table.PrimaryKey?.Columns.Contains(column.Name) == true;
}
