using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>Padded text: blanks at its end are stored, and mean nothing where it is compared.</summary>
internal sealed class PaddedText() : ColumnTypeRule("SK2004", "char-n", Severity.Warning)
{
    private protected override bool IsWrong(DataType type, RuleContext context) =>
        BuiltInType.NameOf(type) == "character";

    private protected override bool IsExcepted(TableModel table, ColumnModel column, RuleContext context) =>
        context.Settings.Types.FixedCodes && IsFixedCode(table, column, context);

    // A length, and something that decides which values there are.
    private static bool IsFixedCode(TableModel table, ColumnModel column, RuleContext context) =>
        column.Type.Modifier is not null
        && (context.IndexesOf(table).Any(i => i.IsUnique && i.Keys.Any(k => k.Column == column.Name))
            || table.ForeignKeys.Any(key => key.Columns.Contains(column.Name))
            || table.Checks.Any(check => check.Reads(column.Name)));

    private protected override string MessageOf(string mention, DataType type) => type.Modifier is null
        ? $"{mention} is {type}, which ignores blanks at the end where it is compared. Make it text."
        : $"{mention} is {type}, which pads with blanks and ignores them where it is compared. "
            + "Make it text with a check on its length.";

    private protected override Remedy RemedyOf(TableModel table, ColumnModel column, RuleContext context) =>
        LengthCheck.Remedy(table, column, context);
}
