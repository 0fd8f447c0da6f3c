using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>Names that PostgreSQL will choose: nobody wrote them, and nobody else may have them.</summary>
/// <remarks>Where one would be longer than 63 bytes, PostgreSQL cuts it in the middle, by rules of its own.</remarks>
internal static class InventedNames
{
    /// <summary>The sequences of identity columns.</summary>
    public static IEnumerable<NameClaim> Sequences(TableModel table) =>
        from column in table.Columns
        where column.Identity is not null
        let name = $"{table.Name.Name}_{column.Name}_seq"
        where IsWhole(name)
        let owner = new NamedObject(Subject.Of(table, column), column.Name, table.Name.Schema)
        select new NameClaim(name, owner) { What = "the identity sequence of " };

    /// <summary>The indexes of a partition that it has from its parents.</summary>
    public static IEnumerable<NameClaim> Indexes(PartitionView partition)
    {
        var own = partition.Own.Name;
        var owner = new NamedObject(Subject.Of(partition.Own), own.Name, own.Schema);
        return partition.Ancestors.SelectMany(Suffixes)
            .Select(suffix => $"{own.Name}_{suffix}")
            .Where(IsWhole)
            .Select(name => new NameClaim(name, owner) { What = "an index that PostgreSQL makes for " });
    }

    private static bool IsWhole(string name) => Identifier.ByteLength(name) <= Identifier.MaxBytes;

    private static IEnumerable<string> Suffixes(TableModel parent)
    {
        if (parent.PrimaryKey is not null)
            yield return "pkey";
        foreach (var key in parent.UniqueConstraints)
            yield return $"{string.Join("_", key.Columns.Concat(key.Included))}_key";
        foreach (var index in parent.Indexes.Where(i => i.Keys.All(k => k.Column is not null)))
            yield return $"{string.Join("_", index.Keys.Select(k => k.Column).Concat(index.Included))}_idx";
    }
}
