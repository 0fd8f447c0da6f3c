namespace SchemaKit.Model;

/// <summary>The domains of a database, and what the types of columns come to below them.</summary>
internal sealed class DomainTypes
{
    private readonly Dictionary<QualifiedName, DomainModel> _byName = [];
    private readonly ILookup<string, DomainModel> _unqualified;

    public DomainTypes(IReadOnlyCollection<DomainModel> domains)
    {
        foreach (var domain in domains)
            _byName[domain.Name] = domain;
        _unqualified = _byName.Values.ToLookup(d => d.Name.Name);
    }

    /// <summary>
    /// The domain that a type is, or null. A type without schema is one when a single domain has its name, as the
    /// search path would have to find it.
    /// </summary>
    public DomainModel? Find(DataType type)
    {
        if (_byName.Count == 0 || type.ArrayDimensions > 0)
            return null;
        if (type.Schema is { } schema)
            return _byName.TryGetValue(new(schema, type.Name), out var domain) ? domain : null;
        var candidates = _unqualified[type.Name].Take(2).ToArray();
        return candidates.Length == 1 ? candidates[0] : null;
    }

    /// <summary>The domains of a type, each over the next; none when it is no domain.</summary>
    public IEnumerable<DomainModel> Chain(DataType type) => Find(type) is null ? [] : Links(type);

    /// <summary>The type that values have below all domains.</summary>
    public DataType BaseOf(DataType type) => Find(type) is null ? type : Links(type).Last().Type;

    private IEnumerable<DomainModel> Links(DataType type)
    {
        // A circle, which the server refuses, is followed once.
        for (var i = 0; i < _byName.Count && Find(type) is { } domain; i++)
        {
            yield return domain;
            type = domain.Type;
        }
    }
}
