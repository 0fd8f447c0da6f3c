using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>
/// A time of day with an offset, which nobody can place without the date: summer time decides the offset.
/// </summary>
internal sealed class TimeWithZone() : ColumnTypeRule("SK2002", "timetz", Severity.Warning)
{
    private protected override bool IsWrong(DataType type, RuleContext context) =>
        BuiltInType.NameOf(type) == "time with time zone";

    // No SQL: whether the offset or the date is what was meant is the author's to say.
    private protected override string MessageOf(string mention, DataType type) =>
        $"{mention} is {type}, whose offset means nothing without a date. "
        + "Make it timestamptz, or time with the name of a time zone beside it.";
}
