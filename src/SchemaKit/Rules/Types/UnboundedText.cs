using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>A policy: every text has a limit, by its type or by a check.</summary>
internal sealed class UnboundedText() : Rule("SK2006", "unbounded-text", Severity.Off)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => IsUnbounded(c.Type) && !IsExcepted(table, c)))
        {
            var check = $"check (char_length({column.Name}) <= …)";
            yield return Report(Subject.Of(table, column), $"{Wording.Of(table.Name)}.{column.Name}", check);
        }
    }

    internal override IEnumerable<Finding> Check(RuleContext context) => context.Database.Domains
        .Where(d => IsUnbounded(d.Type) && d.Checks.Count == 0)
        .Select(d => Report(
            Subject.Of(ObjectKind.Type, d.Name, d.Location), Wording.Of(d.Name), "check (char_length(value) <= …)"));

    private static bool IsUnbounded(DataType type) =>
        type.Modifier is null && BuiltInType.IsVaryingText(BuiltInType.NameOf(type));

    // The other side of a foreign key, or what a value is generated from, has the limit.
    private static bool IsExcepted(TableModel table, ColumnModel column) =>
        column.IsInherited
        || column.Generated is not null
        || table.ForeignKeys.Any(key => key.Columns.Contains(column.Name))
        || table.Checks.Any(check => check.Reads(column.Name));

    private Finding Report(Subject subject, string mention, string check) =>
        new(this, subject, $"{mention} takes texts of any length. Add a limit: {check}.");
}
