using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Seam;

/// <summary>What no database can hold, found before a server has to say so.</summary>
internal static class ModelValidation
{
    public static void Check(DatabaseModel model, Faults faults)
    {
        NameClaims.Check(model, faults);
        foreach (var table in model.Tables)
        {
            CheckColumns(table, faults);
            foreach (var part in table.SelfAndPartitions())
                CheckConstraints(part, faults);
        }

        new NulSearch(faults).In(model);
    }

    private static void CheckColumns(TableModel table, Faults faults)
    {
        var seen = new Dictionary<string, ColumnModel>(table.Columns.Count);
        foreach (var column in table.Columns)
        {
            var cut = Identifier.Cut(column.Name);
            if (seen.TryGetValue(cut, out var first))
            {
                faults.Add(column.Location, column.Name == first.Name
                    ? $"{table.Name} has two columns called {column.Name}, the other at {first.Location}; rename one."
                    : $"{table.Name} has the columns {first.Name} and {column.Name}, which are equal in their first "
                      + "63 bytes; rename one.");
                continue;
            }

            seen.Add(cut, column);
        }
    }

    private static void CheckConstraints(TableModel table, Faults faults)
    {
        var seen = new HashSet<string>();
        foreach (var (name, location) in ConstraintNames(table))
        {
            if (!seen.Add(Identifier.Cut(name)))
                faults.Add(location, $"{table.Name} has two constraints called {name}; name one of them otherwise.");
        }
    }

    private static IEnumerable<(string Name, SourceLocation? Location)> ConstraintNames(TableModel table)
    {
        if (table.PrimaryKey is { } key)
            yield return (key.Name, key.Location);
        foreach (var unique in table.UniqueConstraints)
            yield return (unique.Name, unique.Location);
        foreach (var check in table.Checks)
            yield return (check.Name, check.Location);
        foreach (var exclusion in table.Exclusions)
            yield return (exclusion.Name, exclusion.Location);
        foreach (var foreignKey in table.ForeignKeys)
            yield return (foreignKey.Name, foreignKey.Location);
    }
}
