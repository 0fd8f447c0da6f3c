using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>What was read but what the model cannot say, in sentences.</summary>
internal static class Unsaid
{
    public static ValueList<string> In(Catalog catalog) =>
        Keys(catalog).Concat(Exclusions(catalog)).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>A key of a partitioned table alone, to which no partition was attached.</summary>
    private static IEnumerable<string> Keys(Catalog catalog) => catalog.Rows.Constraints.Rows
        .Where(k => k.Kind is "p" or "u" or "x" && catalog.IndexByOid.TryGetValue(k.Index, out var index)
            && IsAlone(catalog, index))
        .Select(k =>
            $"That the constraint {k.ConstraintName} of {catalog.NameOf(k.Relation)} is not valid is left out.");

    /// <summary>The server makes the exclusion constraints of partitions, and attaches no others.</summary>
    private static IEnumerable<string> Exclusions(Catalog catalog)
    {
        var attached = new AttachedIndexes(catalog);
        return catalog.Rows.Constraints.Rows
            .Where(k => k is { Kind: "x", Parent: not 0 } && catalog.IndexByOid.ContainsKey(k.Index))
            .Where(k => attached.IsUnusual(k.Index) || catalog.Comment(CatalogClass.Constraint, k.Oid) is not null)
            .Select(k =>
                $"What is special of the constraint {k.ConstraintName} of {catalog.NameOf(k.Relation)} is left out.");
    }

    private static bool IsAlone(Catalog catalog, IndexRow index) =>
        !index.IsValid && !catalog.Children[index.Oid].Any();
}
