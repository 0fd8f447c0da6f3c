using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Types;

/// <summary>A uuid as text takes twice the space or more, and has as many spellings as writers.</summary>
internal sealed class UuidAsText() : MistypedColumn("SK2013", "uuid-as-text")
{
    private static readonly TypeGuess s_uuid = new("a uuid", "uuid", "Pg.Uuid()", IsCast: true);

    private protected override TypeGuess? Guess(TableModel table, ColumnModel column) =>
        IsWide(column.Type) && NameWords.LastOf(column.Name) is "uuid" or "guid" ? s_uuid : null;

    // With hyphens 36 characters, without 32, in braces 38.
    private static bool IsWide(DataType type) => BuiltInType.ScalarNameOf(type) switch
    {
        "text" => true,
        "character" or "character varying" => type.Modifier is null or "32" or "36" or "38",
        _ => false,
    };
}
