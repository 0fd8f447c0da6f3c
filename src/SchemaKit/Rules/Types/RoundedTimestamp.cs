using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>A precision rounds, it does not cut: what happens now can be stored as what happens later.</summary>
internal sealed class RoundedTimestamp() : ColumnTypeRule("SK2003", "rounded-timestamp", Severity.Info)
{
    private const int Microseconds = 6;

    private protected override bool IsWrong(DataType type, RuleContext context) =>
        type.Modifier is not null
        && BuiltInType.IsTimestamp(BuiltInType.NameOf(type))
        && int.TryParse(type.Modifier, out var precision)
        && precision < Microseconds;

    private protected override string MessageOf(string mention, DataType type) =>
        $"{mention} is {type}, which rounds values, up to an instant in the future. "
        + $"Make it {Exact(type)}, and cut with date_trunc where fewer digits are wanted.";

    private protected override Remedy RemedyOf(TableModel table, ColumnModel column, RuleContext context)
    {
        var hasZone = BuiltInType.NameOf(column.Type) == "timestamp with time zone";
        return TypeChange.Remedy(
            hasZone ? "Pg.Timestamptz()" : "Pg.Timestamp()", table, column, Exact(column.Type).ToString(), context);
    }

    private static DataType Exact(DataType type) => type with { Modifier = null };
}
