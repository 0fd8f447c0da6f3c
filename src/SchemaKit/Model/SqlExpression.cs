namespace SchemaKit.Model;

/// <summary>An SQL expression as its author or the server wrote it.</summary>
/// <param name="Text">The text, with every identifier quoted where it must be.</param>
public sealed record SqlExpression(string Text)
{
    /// <summary>The columns of the table that the expression is known to read, in order of first mention.</summary>
    public ValueList<string> Columns { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
