namespace SchemaKit.Expressions;

/// <summary>An expression that is not understood, as a whole. Nothing follows from it.</summary>
/// <param name="Text">Its tokens, with one blank between them.</param>
internal sealed record Unparsed(string Text) : Atom
{
    public override string ToSql() => Text;
}
