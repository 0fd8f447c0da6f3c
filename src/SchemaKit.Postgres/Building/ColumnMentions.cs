using SchemaKit.Model;

namespace SchemaKit.Postgres.Building;

/// <summary>
/// The columns that an expression reads, as the server writes it: bare names, with nothing before or after.
/// </summary>
internal static class ColumnMentions
{
    public static SqlExpression In(string text, IEnumerable<string> columns)
    {
        var known = columns as IReadOnlySet<string> ?? columns.ToHashSet();
        var tokens = SqlTokens.Of(text);
        var found = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var isColumn = tokens[i].IsName
                && known.Contains(tokens[i].Text)
                && !(i > 0 && (tokens[i - 1].Is("::") || tokens[i - 1].Is(".")))
                && !(i + 1 < tokens.Count && (tokens[i + 1].Is("(") || tokens[i + 1].Is(".")));
            if (isColumn && !found.Contains(tokens[i].Text))
                found.Add(tokens[i].Text);
        }

        return new(text) { Columns = found.ToValueList() };
    }
}
