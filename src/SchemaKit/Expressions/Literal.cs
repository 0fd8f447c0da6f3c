using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <summary>A constant.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says: a text without its quotes, anything else as it is written.</param>
internal sealed record Literal(LiteralKind Kind, string Text) : Atom
{
    public static Literal Null { get; } = new(LiteralKind.Null, "null");

    public static Literal Of(bool value) => new(LiteralKind.Boolean, value ? "true" : "false");

    public override string ToSql() => Kind == LiteralKind.Text ? Identifier.Literal(Text) : Text;
}
