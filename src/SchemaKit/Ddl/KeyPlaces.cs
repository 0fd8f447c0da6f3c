using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>Which keys the creation of a table states, and which must wait.</summary>
/// <remarks>
/// PostgreSQL makes one index of two equal keys that <c>create table</c> states. A key whose indexes on partitions have
/// names of their own comes after the partitions, on the parent only.
/// </remarks>
internal static class KeyPlaces
{
    public static IEnumerable<KeyModel> All(TableModel table) =>
        table.PrimaryKey is { } key ? table.UniqueConstraints.Prepend(key) : table.UniqueConstraints;

    public static IEnumerable<KeyModel> AtOnce(TableModel table) => All(table).Where(k => IsAtOnce(table, k));

    /// <summary>Keys on the same columns as one before.</summary>
    public static IEnumerable<KeyModel> Repeated(TableModel table) =>
        All(table).Where(k => !IsAtOnce(table, k) && k.AttachedTo is null && !IsOnParentOnly(table, k.Name));

    public static bool IsAtOnce(TableModel table, KeyModel key) =>
        key.AttachedTo is null
        && !IsOnParentOnly(table, key.Name)
        && !All(table).TakeWhile(k => k.Name != key.Name).Any(k => k.Columns == key.Columns);

    /// <summary>Whether the partitions say themselves which of their indexes belong to this one.</summary>
    public static bool IsOnParentOnly(TableModel table, string index) => table.Partitions.Any(p =>
        p.Table.Indexes.Any(i => i.AttachedTo == index) || All(p.Table).Any(k => k.AttachedTo == index));
}
