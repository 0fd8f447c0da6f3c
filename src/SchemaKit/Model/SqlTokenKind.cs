namespace SchemaKit.Model;

internal enum SqlTokenKind
{
    Word,
    QuotedName,
    Literal,
    Sign,
}
