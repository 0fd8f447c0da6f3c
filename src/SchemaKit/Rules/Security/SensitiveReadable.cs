using SchemaKit.Model;
using SchemaKit.Rules.Linting;
using SchemaKit.Settings;

namespace SchemaKit.Rules.Security;

/// <summary>A column that strangers must not read, in a table whose every row they can read.</summary>
internal sealed class SensitiveReadable() : Rule("SK8017", "sensitive-readable", Severity.Warning)
{
    internal override string? MissingEvidence(RuleContext context) =>
        context.Settings.Security.SensitiveColumns.Count == 0 ? null : AppRoles.Missing(context);

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.HasRowSecurity || !context.Reach.HasRoles)
            yield break;
        foreach (var column in table.Columns.Where(c => IsSensitive(table, c, context)))
        {
            if (context.Reach.RoleReading(table, column.Name) is not { } role)
                continue;
            yield return new(
                this,
                Subject.Of(table, column),
                $"{Wording.Of(table.Name)}.{column.Name} is sensitive, and {role} can read it in every row. "
                + "Enable row security, or grant select on the other columns only.");
        }
    }

    private static bool IsSensitive(TableModel table, ColumnModel column, RuleContext context) =>
        column.IsDeclared(DeclarationKind.Sensitive)
        || context.Settings.Security.SensitiveColumns.Any(p => Glob.Matches(p, $"{table.Name}.{column.Name}"));
}
