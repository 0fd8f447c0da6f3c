namespace SchemaKit.Model;

/// <summary>The keys that a table declares: columns whose values no two rows share.</summary>
/// <remarks>
/// A unique constraint or index is a key when it holds every row and when no null escapes it: its columns are never
/// null, or nulls are not distinct. A partial index, an index on an expression, an invalid one, and one whose columns
/// may be null all accept two rows that agree. A primary key and a domain forbid nulls too.
/// </remarks>
internal static class DeclaredKeys
{
    /// <summary>The primary key, then the others in order of declaration.</summary>
    public static IEnumerable<IndexShape> Of(
        TableModel table, IReadOnlyList<IndexShape> indexes, DomainTypes domains) =>
        indexes.Where(index => IsKey(index, table, domains));

    public static bool IsKey(IndexShape index, TableModel table, DomainTypes domains) =>
        index is { IsUnique: true, IsInvalid: false, Predicate: null }
        && index.Keys.All(key => key.Column is not null)
        && (index.NullsNotDistinct || table.AreNeverNull(ColumnsOf(index), domains));

    /// <summary>The names of its columns.</summary>
    public static IReadOnlyList<string> ColumnsOf(IndexShape key) => [.. key.Keys.Select(k => k.Column!)];
}
