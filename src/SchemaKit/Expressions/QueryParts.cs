using SchemaKit.Model;

namespace SchemaKit.Expressions;

/// <summary>What is found in a query while it is read.</summary>
internal sealed class QueryParts
{
    public List<Expression> Expressions { get; } = [];

    public List<ValueList<string>> Relations { get; } = [];

    /// <summary>How many expressions are selected, <c>*</c> too.</summary>
    public int Targets { get; set; }

    /// <summary>Whether there is anything but what is selected.</summary>
    public bool HasClauses { get; set; }

    /// <summary>
    /// What plain words tell of a query that is not understood: a name before a parenthesis is called, one after
    /// <c>from</c> or <c>join</c> is read.
    /// </summary>
    public static QueryParts ScannedFrom(IReadOnlyList<SqlToken> tokens)
    {
        var parts = new QueryParts();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsName || (i > 0 && tokens[i - 1].Is(".")))
                continue;
            var (start, path) = (i, new List<string> { tokens[i].Text });
            while (i + 2 < tokens.Count && tokens[i + 1].Is(".") && tokens[i + 2].IsName)
            {
                i += 2;
                path.Add(tokens[i].Text);
            }

            if (i + 1 < tokens.Count && tokens[i + 1].Is("("))
                parts.Expressions.Add(new FunctionCall(path.ToValueList(), []));
            else if (start > 0 && (tokens[start - 1].Is("from") || tokens[start - 1].Is("join")))
                parts.Relations.Add(path.ToValueList());
        }

        return parts;
    }
}
