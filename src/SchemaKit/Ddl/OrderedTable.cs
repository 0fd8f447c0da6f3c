using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>A table in its place in a script.</summary>
/// <param name="Table">The table.</param>
/// <param name="Inline">The foreign keys that <c>create table</c> can state.</param>
/// <param name="Later">The foreign keys that must wait until all tables and indexes are there.</param>
internal sealed record OrderedTable(
    TableModel Table, IReadOnlyList<ForeignKeyModel> Inline, IReadOnlyList<ForeignKeyModel> Later)
{
    /// <summary>The tables among ordered objects, each with what of it can be said at once.</summary>
    public static IReadOnlyList<OrderedTable> AllOf(IReadOnlyList<Located> order)
    {
        var tables = order.OfType<TableModel>().ToArray();
        var known = new HashSet<QualifiedName>(tables.SelectMany(t => t.SelfAndPartitions()).Select(t => t.Name));
        var created = new HashSet<QualifiedName>();
        return tables.Select(Placed).ToArray();

        OrderedTable Placed(TableModel table)
        {
            var isInline = table.ForeignKeys.ToLookup(key => IsInline(table, key));
            created.UnionWith(table.SelfAndPartitions().Select(t => t.Name));
            return new(table, isInline[true].ToArray(), isInline[false].ToArray());
        }

        // A target outside the model is taken to be in the database already.
        bool IsInline(TableModel table, ForeignKeyModel key) =>
            !key.IsNotValid
            && (key.Target == table.Name
                ? IsConstraint(table, key.TargetColumns)
                : created.Contains(key.Target) || !known.Contains(key.Target));
    }

    // A foreign key may also reference a unique index, but the table's own come after it.
    private static bool IsConstraint(TableModel table, ValueList<string> columns)
    {
        var wanted = new HashSet<string>(columns);
        return wanted.Count == 0
            || KeyPlaces.AtOnce(table).Any(k => wanted.SetEquals(k.Columns));
    }
}
