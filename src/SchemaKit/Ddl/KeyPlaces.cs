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
        table.PrimaryKey is { } key ? [key, .. table.UniqueConstraints] : table.UniqueConstraints;

    public static IEnumerable<KeyModel> AtOnce(TableModel table) => All(table).Where(k => IsAtOnce(table, k));

    /// <summary>Keys on the same columns as one before.</summary>
    public static IEnumerable<KeyModel> Repeated(TableModel table) =>
        All(table).Where(k => !IsAtOnce(table, k) && k.AttachedTo is null && !IsOnParentOnly(table, k.Name));

    public static bool IsAtOnce(TableModel table, KeyModel key) =>
        key.AttachedTo is null && !IsOnParentOnly(table, key.Name) && !IsRepeated(table, key);

    /// <summary>Whether the partitions say themselves which of their indexes belong to this one.</summary>
    public static bool IsOnParentOnly(TableModel table, string index) =>
        table.Partitions.Count > 0 && IsNamedByAny(table.Partitions, index);

    private static bool IsNamedByAny(ValueList<PartitionModel> partitions, string index) => partitions.Any(p =>
        p.Table.Indexes.Any(i => i.AttachedTo == index) || All(p.Table).Any(k => k.AttachedTo == index));

    private static bool IsRepeated(TableModel table, KeyModel key)
    {
        foreach (var earlier in All(table))
        {
            if (earlier.Name == key.Name)
                return false;
            if (earlier.Columns == key.Columns)
                return true;
        }

        return false;
    }
}
