using System.Text;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>SQL as C# writes it: an interpolated string with a hole for each column and each object.</summary>
/// <param name="Text">The string.</param>
/// <param name="Missed">Columns that the expression is known to read, where no name in it stands for one.</param>
internal sealed record InterpolatedSql(string Text, IReadOnlyList<string> Missed)
{
    /// <param name="sql">The expression.</param>
    /// <param name="member">What holds a column, as C# reaches it; null where that is not known.</param>
    /// <param name="objects">The objects that it may name; null for none.</param>
    public static InterpolatedSql Of(
        SqlExpression sql, Func<ColumnName, string?> member, ObjectHoles? objects = null)
    {
        var places = sql.Columns.Count == 0 && objects is null ? [] : SqlTokens.PlacesIn(sql.Text);
        var (holes, found) = Columns(sql, places, member);
        if (objects is not null)
            holes.AddRange(objects.In(sql.Text, places));
        return new(Written(sql.Text, holes), [.. sql.Columns.Except(found)]);
    }

    private static string Written(string sql, List<SqlHole> holes)
    {
        if (holes is [{ IsWhole: true, Start: 0 } only] && only.End == sql.Length)
            return only.Value;
        var isRaw = IsRaw(sql);
        var dollars = isRaw ? LongestRun(sql, '{', '}') + 1 : 1;
        var text = new StringBuilder();
        var at = 0;
        foreach (var hole in holes.OrderBy(hole => hole.Start).Where(hole => hole.Start >= at))
        {
            Append(text, sql.Substring(at, hole.Start - at), isRaw);
            text.Append('{', dollars).Append(hole.Value).Append('}', dollars);
            at = hole.End;
        }

        Append(text, sql.Substring(at), isRaw);
        var sign = new string('$', dollars);
        if (!isRaw)
            return $"{sign}\"{text}\"";
        var quotes = new string('"', Math.Max(3, LongestRun(sql, '"', '"') + 1));
        var lines = text.ToString().Split('\n').Select(line => line.Length == 0 ? line : $"    {line}");
        return $"{sign}{quotes}\n{string.Join("\n", lines)}\n    {quotes}";
    }

    /// <summary>
    /// The names that are columns: bare ones, and for a column that has none, those after the name of a table.
    /// </summary>
    private static (List<SqlHole> Holes, HashSet<string> Columns) Columns(
        SqlExpression sql, IReadOnlyList<(SqlToken Token, int Start, int End)> places, Func<ColumnName, string?> member)
    {
        var holes = new List<SqlHole>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (sql.Columns.Count == 0)
            return (holes, found);
        var known = new HashSet<string>(sql.Columns, StringComparer.Ordinal);
        var columns = Enumerable.Range(0, places.Count).Where(i => IsColumn(places[i])).ToList();
        var bare = new HashSet<string>(columns.Where(IsBare).Select(i => places[i].Token.Text), StringComparer.Ordinal);
        foreach (var i in columns.Where(i => IsBare(i) || !bare.Contains(places[i].Token.Text)))
        {
            var (token, start, end) = places[i];
            var of = i > 1 && places[i - 1].Token.Is(".") ? places[i - 2].Token.Text : null;
            if (member(new(token.Text, of)) is not { } path)
                continue;
            holes.Add(new(start, end, path));
            found.Add(token.Text);
        }

        return (holes, found);

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
    private static bool IsRaw(string sql)
    {
        var seen = sql.Replace("\n", "").Replace("\t", "").Replace("\"", "").Replace("\\", "");
        return sql.IndexOf('\n') >= 0 && CSharpText.Escaped(seen) == seen;
    }

    private static int LongestRun(string text, char letter, char other)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var isOne = text[i] == letter || text[i] == other;
            run = !isOne ? 0 : i > 0 && text[i] == text[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
