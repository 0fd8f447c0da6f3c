namespace SchemaKit.Model;

/// <summary>The collations that a database made for itself, which the model keeps as their SQL.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/collation.html#COLLATION-NONDETERMINISTIC"/>
internal sealed class Collations
{
    private readonly HashSet<string> _nondeterministic;

    public Collations(IEnumerable<RawObjectModel> objects) => _nondeterministic =
    [
        .. objects.Where(o => o.Kind == "collation" && IsNondeterministic(o)).Select(o => o.Identity),
    ];

    /// <summary>
    /// Whether texts of different bytes may be equal in it; a name is SQL, with or without its schema.
    /// </summary>
    public bool IsNondeterministic(string collation) => _nondeterministic.Count > 0
        && (_nondeterministic.Contains(collation)
            || _nondeterministic.Any(c => c.EndsWith($".{collation}", StringComparison.Ordinal)));

    private static bool IsNondeterministic(RawObjectModel collation)
    {
        var tokens = SqlTokens.Of(collation.Sql);
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Is("deterministic") && tokens[i + 1].Is("=") && tokens[i + 2].Is("false"))
                return true;
        }

        return false;
    }
}
