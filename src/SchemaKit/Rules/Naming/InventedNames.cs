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
        select new NameClaim(name, owner, "the identity sequence of ");

    /// <summary>The indexes of a partition that it has from its parents, and that it does not bring itself.</summary>
    public static IEnumerable<NameClaim> Indexes(PartitionView partition)
    {
        var own = partition.Own.Name;
        var owner = new NamedObject(Subject.Of(partition.Own), own.Name, own.Schema);
        var shapes = IndexShape.AllOf(partition.Own);
        return partition.Ancestors.SelectMany(IndexShape.AllOf)
            .Where(index => !shapes.Any(index.IsBuiltLike))
            .Select(Suffix)
            .OfType<string>()
            .Select(suffix => $"{own.Name}_{suffix}")
            .Where(IsWhole)
            .Select(name => new NameClaim(name, owner, "an index that PostgreSQL makes for "));
    }

    private static bool IsWhole(string name) => Identifier.ByteLength(name) <= Identifier.MaxBytes;

    private static string? Suffix(IndexShape index)
    {
        if (index.IsPrimaryKey)
            return "pkey";
        if (index.IsExclusion || index.Keys.Any(k => k.Column is null))
            return null;
        var columns = string.Join("_", index.Keys.Select(k => k.Column).Concat(index.Included));
        return $"{columns}_{(index.IsConstraint ? "key" : "idx")}";
    }
}
