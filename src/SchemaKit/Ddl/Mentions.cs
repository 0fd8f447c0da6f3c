using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>
/// Objects that a piece of SQL names in plain text: a function that is called, a table that is read. What a text seems
/// to name is a wish only, for a column or an alias may have the same name.
/// </summary>
internal sealed class Mentions(ObjectGraph graph)
{
    private static readonly SchemaObjectKind[] s_relations =
        [SchemaObjectKind.Table, SchemaObjectKind.View, SchemaObjectKind.MaterializedView];

    private static readonly HashSet<string> s_beforeRelations = ["from", "join", "into", "update", "only", ","];

    public IEnumerable<int> In(IEnumerable<string> texts) => texts.SelectMany(In);

    private IEnumerable<int> In(string text)
    {
        // Most expressions are a literal or a name.
        if (text.IndexOf('(') < 0 && text.IndexOf(' ') < 0)
            yield break;
        var tokens = SqlTokens.Of(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsName)
                continue;
            var isQualified = i > 1 && tokens[i - 1].Is(".") && tokens[i - 2].IsName;
            var name = new QualifiedName(isQualified ? tokens[i - 2].Text : "public", tokens[i].Text);
            var isCalled = i + 1 < tokens.Count && tokens[i + 1].Is("(");
            var before = i - (isQualified ? 3 : 1);
            var isRead = before >= 0 && IsBeforeRelation(tokens[before]);
            foreach (var found in Find(name, isCalled, isRead))
                yield return found;
        }
    }

    private static bool IsBeforeRelation(SqlToken token) =>
        token.Kind is SqlTokenKind.Word or SqlTokenKind.Sign && s_beforeRelations.Contains(token.Text);

    private IEnumerable<int> Find(QualifiedName name, bool isCalled, bool isRead)
    {
        if (isCalled)
            return graph.Find(new(SchemaObjectKind.Routine, name));
        return isRead ? s_relations.SelectMany(kind => graph.Find(new(kind, name))) : [];
    }
}
