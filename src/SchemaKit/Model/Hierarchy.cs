namespace SchemaKit.Model;

/// <summary>Tables whose rows refer to other rows of the table: trees, mostly.</summary>
internal static class Hierarchy
{
    private static readonly HashSet<string> s_paths = new(StringComparer.Ordinal)
    {
        "path", "ancestors", "ancestor_ids", "lineage", "lft", "rgt", "left_bound", "right_bound", "materialized_path",
    };

    public static IEnumerable<ForeignKeyModel> SelfReferences(this TableModel table) =>
        table.ForeignKeys.Where(key => key.Target == table.Name);

    /// <summary>
    /// Whether a row says where in the tree it is: by the path from the root, or the bounds of nested sets.
    /// </summary>
    public static bool HasTreePath(this TableModel table) =>
        table.Columns.Any(c => c.Type.Name == "ltree" || s_paths.Contains(c.Name));

    /// <summary>
    /// Whether a table pairs the rows of another with all that are above them: two foreign keys to it that are a key
    /// together.
    /// </summary>
    public static bool IsClosureOf(this TableModel table, QualifiedName tree)
    {
        var keys = table.ForeignKeys.Where(key => key.Target == tree).Select(key => key.Columns).Distinct().ToList();
        return table.Name != tree
            && keys.Count >= 2
            && table.UniqueConstraints.Select(key => key.Columns)
                .Concat(table.PrimaryKey is { } primary ? [primary.Columns] : [])
                .Any(key => keys.Count(columns => columns.All(key.Contains)) >= 2);
    }
}
