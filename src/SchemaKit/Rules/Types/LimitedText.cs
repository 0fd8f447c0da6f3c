using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>A policy: lengths are checks, which have names and are changed without the type.</summary>
internal sealed class LimitedText() : ColumnTypeRule("SK2005", "varchar-n", Severity.Off)
{
    private protected override bool IsWrong(DataType type, RuleContext context) =>
        type.Modifier is not null && BuiltInType.NameOf(type) == "character varying";

    private protected override string MessageOf(string mention, DataType type) =>
        $"{mention} is {type}, whose limit only a change of type can move. Make it text with a check on its length.";

    private protected override Remedy RemedyOf(TableModel table, ColumnModel column, RuleContext context) =>
        LengthCheck.Remedy(table, column, context);
}
