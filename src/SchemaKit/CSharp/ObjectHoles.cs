using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>Objects that something needs, which its SQL names by a hole where it can.</summary>
internal sealed class ObjectHoles
{
    private readonly Dictionary<string, (ObjectReference Object, string Value)> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ObjectReference Object, string Value)> _bySequence = new(StringComparer.Ordinal);
    private readonly HashSet<ObjectReference> _met = [];

    /// <param name="needed">The objects.</param>
    /// <param name="pathOf">How C# reaches one; null where it cannot.</param>
    public ObjectHoles(IEnumerable<ObjectReference> needed, Func<ObjectReference, string?> pathOf)
    {
        foreach (var reference in needed.Where(reference => reference.Kind != SchemaObjectKind.Raw))
        {
            if (pathOf(reference) is not { } path)
                continue;
            var sql = reference.Name.ToSql();
            _byName[sql] = (reference, path);
            if (reference.Kind == SchemaObjectKind.Sequence)
                _bySequence[$"nextval({Identifier.Literal(sql)}::regclass)"] = (reference, $"{path}.Next()");
        }
    }

    /// <summary>Says that the object is named without a hole.</summary>
    public void Meet(ObjectReference reference) => _met.Add(reference);

    /// <summary>Whether some SQL had a hole for the object.</summary>
    public bool Met(ObjectReference reference) => _met.Contains(reference);

    /// <summary>The holes of a piece of SQL; what they name counts as met.</summary>
    public IEnumerable<SqlHole> In(string sql, IReadOnlyList<(SqlToken Token, int Start, int End)> places)
    {
        if (_byName.Count == 0)
            yield break;
        for (var i = 0; i + 2 < places.Count; i++)
        {
            if (i + 5 < places.Count && places[i].Token.Is("nextval") && Found(i, i + 5, _bySequence) is { } next)
                yield return next with { IsWhole = true };
            else if (places[i + 1].Token.Is(".")
                && !(i > 0 && places[i - 1].Token.Is("."))
                && Found(i, i + 2, _byName) is { } name)
                yield return name;
        }

        SqlHole? Found(int first, int last, Dictionary<string, (ObjectReference Object, string Value)> known)
        {
            var (start, end) = (places[first].Start, places[last].End);
            if (!known.TryGetValue(sql.Substring(start, end - start), out var found))
                return null;
            _met.Add(found.Object);
            return new(start, end, found.Value);
        }
    }
}
