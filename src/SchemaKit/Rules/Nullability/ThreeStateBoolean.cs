using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>A boolean with null has three values, of which conditions see two.</summary>
internal sealed class ThreeStateBoolean() : Rule("SK2501", "three-state-boolean", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from column in table.Columns
        where column.IsNullable && !column.IsInherited && !column.IsDeclared(DeclarationKind.ThreeState)
        where BuiltInType.ScalarNameOf(context.Domains.BaseOf(column.Type)) == "boolean"
        where !table.IsNeverNull(column, context.Domains)
        select Report(table, column);

    // No SQL: whether the nulls there mean false is the author's to say.
    private Finding Report(TableModel table, ColumnModel column)
    {
        var name = $"{Wording.Of(table.Name)}.{column.Name}";
        var advice = column.Generated is null
            ? "Make it not null with a default, or say .ThreeState(because)."
            : "Let its expression never be null and make it not null, or say .ThreeState(because).";
        return new(
            this,
            Subject.Of(table, column),
            $"{name} is true, false or null, and conditions take null for neither. {advice}");
    }
}
