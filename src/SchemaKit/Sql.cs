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

    /// <summary>Of how many pieces it is made.</summary>
    internal int SegmentCount => _segments.Count;

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

    /// <summary>A table: its qualified name.</summary>
    /// <param name="table">The table, as <c>Pg.Table&lt;Users&gt;()</c>.</param>
    public void AppendFormatted(TableReference table) => _segments.Add(table);

    /// <summary>A column of some table: its name, without that of the table.</summary>
    /// <param name="column">The column, as <c>Pg.Column((Users u) =&gt; u.Id)</c>.</param>
    public void AppendFormatted(ColumnReference column) => _segments.Add(column);

    /// <summary>A function, a view, an aggregate or the like: its qualified name, without arguments.</summary>
    /// <param name="value">The object.</param>
    public void AppendFormatted(SchemaObject value) => _segments.Add(value);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(long value) => _segments.Add(Literal.Of(value));

    /// <summary>An exact number.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(decimal value) => _segments.Add(Literal.Of(value));

    /// <summary>A text, as an escaped literal.</summary>
    /// <param name="value">The text.</param>
    public void AppendFormatted(string value) => _segments.Add(LiteralOf(value));

    /// <summary>A member of an enum: its label, as a literal.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The member.</param>
    public void AppendFormatted<TEnum>(TEnum value)
        where TEnum : struct, Enum => AppendFormatted(EnumType.Of<TEnum>(), EnumValue.Of(value));

    internal void AppendFormatted(EnumType type, EnumValue value) => _segments.Add(LiteralOf(type.LabelOf(value)));

    /// <summary>A CLR value as a literal; a member of an enum needs its type.</summary>
    internal static Sql Of(object? value, EnumType? type = null)
    {
        var sql = new Sql(0, 1);
        sql._segments.Add(LiteralOf(value is EnumValue member && type is not null ? type.LabelOf(member) : value));
        return sql;
    }

    /// <summary>What the convention calls a member of a class, as a name or as a literal.</summary>
    internal static Sql Member(string name, bool isLiteral = false)
    {
        var sql = new Sql(0, 1);
        sql._segments.Add(new MemberText(name, isLiteral));
        return sql;
    }

    /// <summary>The name of a table as a literal: without its schema when that is <c>public</c>.</summary>
    internal static Sql NameOf(TableReference table)
    {
        var sql = new Sql(0, 1);
        sql._segments.Add(new TableText(table));
        return sql;
    }

    internal static Sql NextValue(Sequence sequence)
    {
        var sql = new Sql(2, 1);
        sql._segments.AddRange(["nextval(", new SequenceText(sequence), "::regclass)"]);
        return sql;
    }

    internal SqlExpression Render(SqlNames names)
    {
        var text = new StringBuilder();
        var columns = new List<string>();
        foreach (var segment in _segments)
        {
            text.Append(segment switch
            {
                Column column => Identifier.Quote(Mentioned(names.Of(column), columns)),
                ColumnReference column => Identifier.Quote(names.Of(column)),
                TableReference table => names.Of(table).ToSql(),
                SequenceText sequence => Identifier.Literal(names.SqlOf(sequence.Sequence)),
                TableText table => Identifier.Literal(names.Bare(table.Table)),
                MemberText { IsLiteral: true } member => Identifier.Literal(names.Of(member.Name)),
                MemberText member => Identifier.Quote(names.Of(member.Name)),
                SchemaObject value => names.SqlOf(value),
                _ => names.Storable((string)segment),
            });
        }

        return new(text.ToString()) { Columns = columns.ToValueList() };
    }

    /// <summary>The SQL with its holes left out, for messages.</summary>
    public override string ToString() => string.Concat(_segments.Select(s => s as string ?? "…"));

    /// <summary>A text with a NUL stays as it is: what it is used for makes it a fault with a line.</summary>
    private static string LiteralOf(object? value) =>
        value is string text && text.IndexOf('\0') >= 0 ? text : Literal.Of(value);

    private static string Mentioned(string column, List<string> columns)
    {
        if (!columns.Contains(column))
            columns.Add(column);
        return column;
    }

    /// <summary>The name of a sequence inside a literal.</summary>
    private sealed record SequenceText(Sequence Sequence);

    private sealed record TableText(TableReference Table);

    private sealed record MemberText(string Name, bool IsLiteral);
}
