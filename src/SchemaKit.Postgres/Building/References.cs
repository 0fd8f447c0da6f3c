using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>Which objects need which, from what the server recorded, in one pass.</summary>
/// <remarks>
/// A default, a constraint, an index or a partition needs things on behalf of its table. Foreign keys, triggers and
/// policies come after all tables and need no place of their own.
/// </remarks>
/// <seealso href="https://www.postgresql.org/docs/current/catalog-pg-depend.html"/>
internal sealed class References
{
    private readonly Catalog _catalog;
    private readonly Dictionary<(uint Class, uint Oid), ObjectReference> _objects = [];
    private readonly Dictionary<(uint Class, uint Oid), (uint Class, uint Oid)> _owners = [];
    private readonly Dictionary<(uint Class, uint Oid), HashSet<ObjectReference>> _needs = [];

    public References(Catalog catalog)
    {
        _catalog = catalog;
        AddRelations();
        AddTypes();
        foreach (var routine in catalog.Rows.Routines.Rows)
            Add(CatalogClass.Routine, routine.Oid, SchemaObjectKind.Routine, new(routine.Schema, routine.RoutineName));
        foreach (var configuration in catalog.Rows.TextSearchConfigurations.Rows)
        {
            Add(
                CatalogClass.TextSearchConfiguration,
                configuration.Oid,
                SchemaObjectKind.TextSearchConfiguration,
                new(configuration.Schema, configuration.ConfigurationName));
        }

        AddParts();
        AddOpaque();
        foreach (var dependency in catalog.Rows.Dependencies.Rows)
            Connect((dependency.Class, dependency.Oid), (dependency.TargetClass, dependency.Target));
    }

    /// <summary>What an object needs, in order of kind and name.</summary>
    public ValueList<ObjectReference> Of(uint catalogClass, uint oid) =>
        _needs.TryGetValue((catalogClass, oid), out var needs)
            ? needs.OrderBy(r => r.Kind).ThenBy(r => r.Name.Schema, StringComparer.Ordinal)
                .ThenBy(r => r.Name.Name, StringComparer.Ordinal).ToValueList()
            : [];

    private void AddRelations()
    {
        foreach (var relation in _catalog.Rows.Relations.Rows)
        {
            if (KindOf(relation) is { } kind)
                Add(CatalogClass.Relation, relation.Oid, kind, new(relation.Schema, relation.RelationName));
            if (relation.IsPartition && _catalog.Parents[relation.Oid].FirstOrDefault() is var parent and > 0)
                _owners[(CatalogClass.Relation, relation.Oid)] = (CatalogClass.Relation, parent);
        }

        foreach (var sequence in _catalog.Rows.Sequences.Rows.Where(s => s.Bond == "i"))
            _owners[(CatalogClass.Relation, sequence.Oid)] = (CatalogClass.Relation, sequence.Owner);
    }

    private static SchemaObjectKind? KindOf(RelationRow relation) => relation.Kind switch
    {
        "r" or "p" => SchemaObjectKind.Table,
        "v" => SchemaObjectKind.View,
        "m" => SchemaObjectKind.MaterializedView,
        "S" => SchemaObjectKind.Sequence,
        _ => null,
    };

    private void AddTypes()
    {
        foreach (var type in _catalog.Rows.Types.Rows.Where(t => t.Oid >= 16384))
        {
            var key = (CatalogClass.Type, type.Oid);
            var relation = type.Relation == 0 ? null : _catalog.Relation(type.Relation);
            if (type.Element != 0)
                _owners[key] = (CatalogClass.Type, type.Element);
            else if (relation?.Kind == "c")
                _owners[(CatalogClass.Relation, relation.Oid)] = key;
            else if (relation is not null)
                _owners[key] = (CatalogClass.Relation, relation.Oid);
            if (type.Element == 0 && type.Schema is { } schema && (type.Kind is "e" or "d" || relation?.Kind == "c"))
                Add(CatalogClass.Type, type.Oid, SchemaObjectKind.Type, new(schema, type.TypeName));
        }
    }

    private void AddParts()
    {
        foreach (var part in _catalog.Rows.Parts.Rows)
            _owners[(part.Class, part.Oid)] = (part.OwnerClass, part.Owner);
        foreach (var index in _catalog.Rows.Indexes.Rows)
            _owners[(CatalogClass.Relation, index.Oid)] = (CatalogClass.Relation, index.Relation);
        foreach (var statistics in _catalog.Rows.Statistics.Rows)
            _owners[(CatalogClass.Statistics, statistics.Oid)] = (CatalogClass.Relation, statistics.Relation);
        foreach (var constraint in _catalog.Rows.Constraints.Rows.Where(c => c.Kind != "f"))
        {
            _owners[(CatalogClass.Constraint, constraint.Oid)] = constraint.Relation != 0
                ? (CatalogClass.Relation, constraint.Relation)
                : (CatalogClass.Type, constraint.Domain);
        }
    }

    /// <summary>Last, since an index or statistics may be opaque and then stand for themselves.</summary>
    private void AddOpaque()
    {
        foreach (var row in _catalog.Rows.Opaque.SelectMany(step => step.Rows))
        {
            _owners.Remove((row.Class, row.Oid));
            Add(row.Class, row.Oid, SchemaObjectKind.Raw, new("", row.Identity));
            if (row.Class == CatalogClass.Relation && _catalog.IndexByOid.TryGetValue(row.Oid, out var index))
                Connect((row.Class, row.Oid), (CatalogClass.Relation, index.Relation));
        }
    }

    private void Add(uint catalogClass, uint oid, SchemaObjectKind kind, QualifiedName name)
    {
        if (!_catalog.IsMember(catalogClass, oid))
            _objects[(catalogClass, oid)] = new(kind, name);
    }

    private void Connect((uint Class, uint Oid) from, (uint Class, uint Oid) to)
    {
        var (owner, target) = (OwnerOf(from), OwnerOf(to));
        if (owner == target || !_objects.ContainsKey(owner) || !_objects.TryGetValue(target, out var reference))
            return;
        if (!_needs.TryGetValue(owner, out var needs))
            _needs.Add(owner, needs = []);
        needs.Add(reference);
    }

    private (uint Class, uint Oid) OwnerOf((uint Class, uint Oid) key)
    {
        while (_owners.TryGetValue(key, out var owner))
            key = owner;
        return key;
    }
}
