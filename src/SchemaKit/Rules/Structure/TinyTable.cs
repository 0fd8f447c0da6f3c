using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>A table of one column, or none, that is neither a list to choose from nor a single row.</summary>
internal sealed class TinyTable() : Rule("SK7005", "tiny-table", Severity.Off)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Columns.Count > 1 || table.OfType is not null || IsEnumeration(table, context) || IsSingleton(table))
            yield break;
        var what = table.Columns.Count == 0 ? "has no column" : $"has one column, {table.Columns[0].Name}";
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} {what}. Say in columns what a row is about, or put it into another table.");
    }

    private static bool IsEnumeration(TableModel table, RuleContext context) =>
        table.PrimaryKey is { Columns.Count: 1 } && context.ReferencesTo(table.Name).Count > 0;

    /// <summary>A check of the key leaves one value: <c>id boolean primary key check (id)</c>.</summary>
    private static bool IsSingleton(TableModel table) =>
        table.Columns is [{ Type.Name: "boolean", Name: var name }]
        && table.PrimaryKey is not null
        && table.Checks.Any(check => check.Condition.Columns.Count == 0 || check.Condition.Columns.Contains(name));
}
