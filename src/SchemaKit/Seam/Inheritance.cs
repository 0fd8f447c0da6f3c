using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>What tables have from those that they inherit from.</summary>
internal static class Inheritance
{
    /// <summary>
    /// Marks the columns that a parent has too, and adds those of a parent that the class does not repeat: the
    /// database will have them, so rules must see them.
    /// </summary>
    public static ValueList<TableModel> Marked(ValueList<TableModel> tables)
    {
        if (tables.All(table => table.Inherits.Count == 0))
            return tables;
        var byName = tables.ToDictionary(table => table.Name);
        return tables.Select(table => Marked(table, byName)).ToValueList();
    }

    private static TableModel Marked(TableModel table, Dictionary<QualifiedName, TableModel> byName)
    {
        var inherited = Ancestors(table, byName).SelectMany(parent => parent.Columns).ToArray();
        if (inherited.Length == 0)
            return table;
        var own = table.Columns.ToDictionary(column => column.Name);
        var columns = inherited.Select(column => Unlike(own, column) ?? column with { IsInherited = true })
            .Concat(table.Columns)
            .GroupBy(column => column.Name)
            .Select(group => group.First());
        return table with { Columns = columns.ToValueList() };
    }

    /// <summary>A column that the class says otherwise than the parent.</summary>
    private static ColumnModel? Unlike(Dictionary<string, ColumnModel> own, ColumnModel inherited) =>
        own.TryGetValue(inherited.Name, out var column) && column != inherited ? column : null;

    /// <summary>The farthest first, each once; a circle, which the server refuses, is followed once.</summary>
    private static IEnumerable<TableModel> Ancestors(TableModel table, Dictionary<QualifiedName, TableModel> byName)
    {
        var found = new List<TableModel>();
        var seen = new HashSet<QualifiedName> { table.Name };
        Collect(table);
        return found;

        void Collect(TableModel child)
        {
            foreach (var name in child.Inherits.Where(seen.Add))
            {
                if (!byName.TryGetValue(name, out var parent))
                    continue;
                Collect(parent);
                found.Add(parent);
            }
        }
    }
}
