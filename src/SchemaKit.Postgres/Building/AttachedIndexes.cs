using System.Collections.Concurrent;
using SchemaKit.Naming;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>
/// Whether the indexes of partitions are those that the server makes by itself. As soon as one under an index is not,
/// all under it are said, since it must then be made on the parent only.
/// </summary>
internal sealed class AttachedIndexes(Catalog catalog)
{
    private readonly Dictionary<uint, string> _kinds = catalog.Rows.Constraints.Rows
        .Where(c => c.Kind is "p" or "u" or "x")
        .GroupBy(c => c.Index)
        .ToDictionary(g => g.Key, g => g.First().Kind);

    private readonly ConcurrentDictionary<uint, bool> _isExplicit = [];

    public bool IsExplicit(IndexRow row)
    {
        var root = row.Oid;
        while (catalog.Parents[root].FirstOrDefault() is var parent and > 0)
            root = parent;
        return _isExplicit.GetOrAdd(root, r => !catalog.IndexByOid[r].IsValid || Under(r).Any(IsUnusual));
    }

    private IEnumerable<uint> Under(uint index) =>
        catalog.Children[index].SelectMany(child => Under(child).Prepend(child));

    /// <summary>Whether the index of a partition is not the one that the server would make.</summary>
    public bool IsUnusual(uint oid)
    {
        var row = catalog.IndexByOid[oid];
        var parent = catalog.IndexByOid[catalog.Parents[oid].First()];
        return row.IndexName != UsualName(row)
            || row.IsClustered || row.IsReplicaIdentity || !row.IsValid
            || row.Tablespace != parent.Tablespace
            || !row.Options.SequenceEqual(parent.Options)
            || !row.Columns.Select(Name(row)).SequenceEqual(parent.Columns.Select(Name(parent)))
            || _kinds.GetValueOrDefault(oid) != _kinds.GetValueOrDefault(parent.Oid)
            || catalog.Comment(CatalogClass.Relation, oid) is not null;
    }

    private Func<short, string> Name(IndexRow row) =>
        number => number == 0 ? "" : catalog.ColumnName(row.Relation, number);

    /// <summary>The name that the server makes; null where it would cut it, or name an expression.</summary>
    private string? UsualName(IndexRow row)
    {
        if (row.Columns.Contains((short)0))
            return null;
        var table = catalog.NameOf(row.Relation).Name;
        var columns = string.Join('_', row.Columns.Select(Name(row)));
        var name = _kinds.GetValueOrDefault(row.Oid) switch
        {
            "p" => $"{table}_pkey",
            "u" => $"{table}_{columns}_key",
            "x" => $"{table}_{columns}_excl",
            _ => $"{table}_{columns}_idx",
        };
        return Identifier.ByteLength(name) <= Identifier.MaxBytes ? name : null;
    }
}
