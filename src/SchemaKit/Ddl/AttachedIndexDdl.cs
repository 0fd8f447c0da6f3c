using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>
/// Indexes and keys of a partitioned table whose partitions name their own, after the partitions are there: first on
/// the parent only, then on each partition, which is attached.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
internal static class AttachedIndexDdl
{
    public static IEnumerable<DdlStatement> Of(TableModel root, DdlOptions options) =>
        root.PartitionKey is null ? [] : OfPartitioned(root, options);

    /// <summary>Whether an index is made on the table alone; one that is not valid lacks a partition.</summary>
    public static bool IsOnParentOnly(TableModel table, IndexModel index) =>
        table.PartitionKey is not null && (index.IsInvalid || KeyPlaces.IsOnParentOnly(table, index.Name));

    private static IEnumerable<DdlStatement> OfPartitioned(TableModel root, DdlOptions options) =>
    [
        .. root.Indexes.Where(i => IsOnParentOnly(root, i)).SelectMany(i => Index(root, i, options)),
        .. KeyPlaces.All(root)
            .Where(k => KeyPlaces.IsOnParentOnly(root, k.Name))
            .SelectMany(k => Key(root, k, options)),
        .. root.Partitions.SelectMany(p => OfPartition(p.Table, options)),
    ];

    private static IEnumerable<DdlStatement> OfPartition(TableModel table, DdlOptions options) =>
    [
        .. table.Indexes.Where(i => IsOnParentOnly(table, i) && i.AttachedTo is null)
            .SelectMany(i => Index(table, i, options)),
        .. KeyPlaces.All(table).Where(k => KeyPlaces.IsOnParentOnly(table, k.Name) && k.AttachedTo is null)
            .SelectMany(k => Key(table, k, options)),
        .. table.Partitions.SelectMany(p => OfPartition(p.Table, options)),
    ];

    private static IEnumerable<DdlStatement> Index(
        TableModel table, IndexModel index, DdlOptions options, TableModel? parent = null) =>
    [
        .. IndexDdl.Of(table.Name, index, options, isOnParentOnly: table.PartitionKey is not null),
        .. Attach(parent, table, index.Name, index.AttachedTo),
        .. table.Partitions.SelectMany(p => p.Table.Indexes.Where(i => i.AttachedTo == index.Name)
            .SelectMany(i => Index(p.Table, i, options, table))),
    ];

    private static IEnumerable<DdlStatement> Key(
        TableModel table, KeyModel key, DdlOptions options, TableModel? parent = null) =>
    [
        .. TableDdl.AddKey(table, key, options, isOnParentOnly: table.PartitionKey is not null),
        .. Attach(parent, table, key.Name, key.AttachedTo),
        .. table.Partitions.SelectMany(p => KeyPlaces.All(p.Table).Where(k => k.AttachedTo == key.Name)
            .SelectMany(k => Key(p.Table, k, options, table))),
        // A unique index that backs no constraint may serve one of the parent.
        .. table.Partitions.SelectMany(p => p.Table.Indexes.Where(i => i.AttachedTo == key.Name)
            .SelectMany(i => Index(p.Table, i, options, table))),
    ];

    private static IEnumerable<DdlStatement> Attach(
        TableModel? parent, TableModel table, string index, string? attachedTo)
    {
        if (parent is null || attachedTo is null)
            yield break;
        var whole = new QualifiedName(parent.Name.Schema, attachedTo);
        var part = new QualifiedName(table.Name.Schema, index);
        yield return new(
            DdlStatementKind.AttachIndex,
            table.Name.PathOf(index),
            $"alter index {whole.ToSql()} attach partition {part.ToSql()}");
    }
}
