using System.Runtime.CompilerServices;
using System.Text;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>SQL with holes. Columns become quoted names, values become escaped literals; nothing else fits.</summary>
/// <remarks>It keeps segments, not a string, so that a renamed column is renamed wherever it is mentioned.</remarks>
[InterpolatedStringHandler]
public sealed class Sql
{
    private readonly List<object> _segments;

    /// <summary>Called by the compiler for <c>$"…"</c>.</summary>
    /// <param name="literalLength">How many characters stand outside the holes.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public Sql(int literalLength, int formattedCount) =>
        _segments = new((2 * formattedCount) + Math.Min(1, literalLength));

    /// <summary>Text outside the holes: SQL as it stands.</summary>
    /// <param name="text">The text.</param>
    public void AppendLiteral(string text) => _segments.Add(text);

    /// <summary>A column: its name in the database.</summary>
    /// <param name="column">The column.</param>
    public void AppendFormatted(Column column) => _segments.Add(column);

    /// <summary>Another piece of SQL.</summary>
    /// <param name="sql">The piece.</param>
    public void AppendFormatted(Sql sql) => _segments.AddRange(sql._segments);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(long value) => _segments.Add(Literal.Of(value));

    /// <summary>An exact number.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(decimal value) => _segments.Add(Literal.Of(value));

    /// <summary>A text, as an escaped literal.</summary>
    /// <param name="value">The text.</param>
    public void AppendFormatted(string value) => _segments.Add(Literal.Of(value));

    /// <summary>A member of an enum: its label, as a literal.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The member.</param>
    public void AppendFormatted<TEnum>(TEnum value)
        where TEnum : struct, Enum => AppendFormatted(EnumType.Of<TEnum>(), EnumValue.Of(value));

    internal void AppendFormatted(EnumType type, EnumValue value) => _segments.Add(Literal.Of(type.LabelOf(value)));

    /// <summary>A CLR value as a literal.</summary>
    internal static Sql Of(object? value)
    {
        var sql = new Sql(0, 1);
        sql._segments.Add(Literal.Of(value));
        return sql;
    }

    internal SqlExpression Render(Func<Column, string> nameOf)
    {
        var text = new StringBuilder();
        var columns = new List<string>();
        foreach (var segment in _segments)
        {
            if (segment is not Column column)
            {
                text.Append((string)segment);
                continue;
            }

            var name = nameOf(column);
            text.Append(Identifier.Quote(name));
            if (!columns.Contains(name))
                columns.Add(name);
        }

        return new(text.ToString()) { Columns = columns.ToValueList() };
    }

    /// <summary>The SQL with its columns left out, for messages.</summary>
    public override string ToString() => string.Concat(_segments.Select(s => s as string ?? "…"));
}
