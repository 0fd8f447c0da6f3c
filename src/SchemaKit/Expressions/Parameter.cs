namespace SchemaKit.Expressions;

/// <summary>A parameter such as <c>$1</c>.</summary>
/// <param name="Text">As it is written.</param>
internal sealed record Parameter(string Text) : Atom
{
    public override string ToSql() => Text;
}
