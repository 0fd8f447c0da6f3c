using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>Floating point has no 0.1: sums of money drift, and equal amounts differ.</summary>
internal sealed class FloatForExact() : Rule("SK2008", "float-for-exact", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var isPolicy = context.Settings.Types.AnyFloat;
        foreach (var column in table.Columns.Where(c => IsFloat(c) && !c.IsInherited))
        {
            var isWrong = isPolicy ? !MoneyNames.IsMeasurement(column.Name) : MoneyNames.Has(table, column);
            if (isWrong)
                yield return Report(table, column, isPolicy);
        }
    }

    private static bool IsFloat(ColumnModel column) => BuiltInType.IsFloat(BuiltInType.NameOf(column.Type));

    // No SQL: how many digits are right is the author's to say.
    private Finding Report(TableModel table, ColumnModel column, bool isPolicy) => new(
        this,
        Subject.Of(table, column),
        $"{Wording.Of(table.Name)}.{column.Name} is {column.Type}, which holds no exact decimals"
        + $"{(isPolicy ? "" : ", though its name says an amount")}. Make it numeric(p,s).",
        new("Pg.Numeric(12, 2)", null))
    {
        Grade = isPolicy ? Grade.Proven : Grade.Suggested,
        Severity = isPolicy ? Severity.Warning : Severity.Info,
    };
}
