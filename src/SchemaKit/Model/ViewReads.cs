using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>The relations that views read, themselves or through other views.</summary>
internal sealed class ViewReads
{
    private readonly Dictionary<QualifiedName, SqlExpression> _queries = [];
    private readonly Dictionary<QualifiedName, QualifiedName[]> _reads = [];

    public ViewReads(DatabaseModel database)
    {
        foreach (var view in database.Views)
            _queries[view.Name] = view.Query;
        foreach (var view in database.MaterializedViews)
            _queries[view.Name] = view.Query;
    }

    /// <summary>Every relation on the way, each once, nearest first.</summary>
    public IEnumerable<QualifiedName> Of(QualifiedName view)
    {
        var seen = new HashSet<QualifiedName> { view };
        var open = new Queue<QualifiedName>([view]);
        while (open.Count > 0)
        {
            foreach (var relation in DirectlyIn(open.Dequeue()).Where(seen.Add))
            {
                yield return relation;
                open.Enqueue(relation);
            }
        }
    }

    private QualifiedName[] DirectlyIn(QualifiedName name)
    {
        if (_reads.TryGetValue(name, out var known))
            return known;
        QualifiedName[] reads = _queries.TryGetValue(name, out var query)
            ? [.. ExpressionParser.ParseQuery(SqlTokens.Of(query.Text)).Relations().Select(RelationName.Of)]
            : [];
        _reads.Add(name, reads);
        return reads;
    }
}
