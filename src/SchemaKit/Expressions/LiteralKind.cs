namespace SchemaKit.Expressions;

internal enum LiteralKind
{
    Null,
    Boolean,
    Number,
    Text,
    Bits,
}
