using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>Amounts of money without a scale: a third decimal comes in unseen.</summary>
internal sealed class NumericWithoutScale() : Rule("SK2018", "numeric-without-scale", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from column in table.Columns
        where column.Type.Modifier is null && BuiltInType.NameOf(column.Type) == "numeric"
        where !column.IsInherited && MoneyNames.Has(table, column)
        select new Finding(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{column.Name} is numeric without a scale, so amounts keep any number of "
            + "decimals. Make it numeric(p,s).",
            new("Pg.Numeric(12, 2)", null))
        {
            Grade = Grade.Suggested,
        };
}
