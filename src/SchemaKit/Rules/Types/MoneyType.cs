using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>
/// money is an integer that the session's lc_monetary reads: the same bytes are other amounts elsewhere.
/// </summary>
internal sealed class MoneyType() : ColumnTypeRule("SK2007", "money", Severity.Warning)
{
    private protected override bool IsWrong(DataType type, RuleContext context) => BuiltInType.NameOf(type) == "money";

    private protected override string MessageOf(string mention, DataType type) =>
        $"{mention} is {type}, whose value depends on lc_monetary. Make it numeric with a scale.";

    // 19 digits hold every amount of money with two decimals.
    private protected override Remedy RemedyOf(TableModel table, ColumnModel column, RuleContext context) =>
        TypeChange.Remedy("Pg.Numeric(19, 2)", table, column, "numeric(19,2)", context, isCast: true);
}
