using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>An SQL expression as its author or the server wrote it.</summary>
/// <param name="Text">The text, with every identifier quoted where it must be.</param>
public sealed record SqlExpression(string Text)
{
    // A copy with another text brings the tree of the old one along, and makes its own when it is asked.
    private Unequalled<ParsedText> _parsed;

    /// <summary>The columns of the table that the expression is known to read, in order of first mention.</summary>
    public ValueList<string> Columns { get; init; }

    /// <summary>The tree of the expression, parsed when it is first asked for.</summary>
    internal Expression Tree
    {
        get
        {
            if (_parsed.Value is { } known && ReferenceEquals(known.Text, Text))
                return known.Tree;
            var parsed = new ParsedText(Text, ExpressionParser.Parse(Text));
            _parsed = new(parsed);
            return parsed.Tree;
        }
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
