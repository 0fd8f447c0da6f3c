using System.Text;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>SQL as C# writes it: an interpolated string with a hole for each column.</summary>
/// <param name="Text">The string.</param>
/// <param name="Missed">Columns that the expression is known to read, where no name in it stands for one.</param>
internal sealed record InterpolatedSql(string Text, IReadOnlyList<string> Missed)
{
    /// <param name="sql">The expression.</param>
    /// <param name="member">What holds a column, as C# reaches it.</param>
    public static InterpolatedSql Of(SqlExpression sql, Func<string, string> member)
    {
        var holes = Holes(sql);
        var isRaw = IsRaw(sql.Text);
        var dollars = isRaw ? LongestRunOfBraces(sql.Text) + 1 : 1;
        var text = new StringBuilder();
        var at = 0;
        foreach (var (start, end, column) in holes)
        {
            Append(text, sql.Text.Substring(at, start - at), isRaw);
            text.Append('{', dollars).Append(member(column)).Append('}', dollars);
            at = end;
        }

        Append(text, sql.Text.Substring(at), isRaw);
        var quoted = isRaw ? $"\"\"\"\n{text}\n\"\"\"" : $"\"{text}\"";
        return new(new string('$', dollars) + quoted, [.. sql.Columns.Except(holes.Select(hole => hole.Column))]);
    }

    /// <summary>
    /// The names that are columns: bare ones, and for a column that has none, those after the name of a table.
    /// </summary>
    private static List<(int Start, int End, string Column)> Holes(SqlExpression sql)
    {
        var holes = new List<(int Start, int End, string Column)>();
        if (sql.Columns.Count == 0)
            return holes;
        var known = new HashSet<string>(sql.Columns, StringComparer.Ordinal);
        var places = SqlTokens.PlacesIn(sql.Text);
        var columns = Enumerable.Range(0, places.Count).Where(i => IsColumn(places[i])).ToList();
        var bare = new HashSet<string>(columns.Where(IsBare).Select(i => places[i].Token.Text), StringComparer.Ordinal);
        foreach (var i in columns.Where(i => IsBare(i) || !bare.Contains(places[i].Token.Text)))
            holes.Add((places[i].Start, places[i].End, places[i].Token.Text));
        return holes;

        bool IsColumn((SqlToken Token, int Start, int End) place) =>
            place.Token.IsName
            && known.Contains(place.Token.Text)
            && sql.Text.Substring(place.Start, place.End - place.Start) == Identifier.Quote(place.Token.Text);

        bool IsBare(int i) =>
            !(i > 0 && (places[i - 1].Token.Is(".") || places[i - 1].Token.Is("::")))
            && !(i + 1 < places.Count && (places[i + 1].Token.Is("(") || places[i + 1].Token.Is(".")));
    }

    private static void Append(StringBuilder text, string sql, bool isRaw) =>
        text.Append(isRaw ? sql : CSharpText.Escaped(sql).Replace("{", "{{").Replace("}", "}}"));

    /// <summary>What has several lines keeps them; a raw string can hold no other letter that is not seen.</summary>
    private static bool IsRaw(string sql) =>
        sql.IndexOf('\n') >= 0
        && sql.IndexOf("\"\"\"", StringComparison.Ordinal) < 0
        && CSharpText.Escaped(sql.Replace("\n", "").Replace("\"", "").Replace("\\", ""))
            == sql.Replace("\n", "").Replace("\"", "").Replace("\\", "");

    private static int LongestRunOfBraces(string text)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            run = text[i] is not ('{' or '}') ? 0 : i > 0 && text[i] == text[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
