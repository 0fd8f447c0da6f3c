using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Seam;

/// <summary>What no database can hold, found before a server has to say so.</summary>
internal static class ModelValidation
{
    public static void Check(DatabaseModel model, Faults faults)
    {
        var relations = new Dictionary<QualifiedName, string>();
        foreach (var table in model.Tables)
            Claim(relations, table.Name, $"the table {table.Name}", table.Location, faults);
        foreach (var table in model.Tables)
        {
            CheckColumns(table, faults);
            CheckConstraints(table, faults);
            foreach (var (name, what, location) in IndexNames(table))
                Claim(relations, new(table.Name.Schema, name), $"{what} of {table.Name}", location, faults);
            CheckTexts(table, faults);
        }
    }

    private static void CheckColumns(TableModel table, Faults faults)
    {
        var seen = new Dictionary<string, ColumnModel>();
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

    private static void CheckTexts(TableModel table, Faults faults)
    {
        NoNul(table.Comment, $"The comment on {table.Name}", table.Location, faults);
        foreach (var column in table.Columns)
        {
            NoNul(column.Name, $"The name of a column of {table.Name}", column.Location, faults);
            NoNul(column.Comment, $"The comment on {table.Name}.{column.Name}", column.Location, faults);
        }
    }

    private static void NoNul(string? text, string what, SourceLocation? location, Faults faults)
    {
        if (text is not null && text.IndexOf('\0') >= 0)
            faults.Add(location, $"{what} contains a NUL character, which PostgreSQL cannot store; remove it.");
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

    private static IEnumerable<(string Name, string What, SourceLocation? Location)> IndexNames(TableModel table)
    {
        if (table.PrimaryKey is { } key)
            yield return (key.Name, "the primary key", key.Location);
        foreach (var unique in table.UniqueConstraints)
            yield return (unique.Name, "a unique key", unique.Location);
        foreach (var exclusion in table.Exclusions)
            yield return (exclusion.Name, "an exclusion", exclusion.Location);
        foreach (var index in table.Indexes)
            yield return (index.Name, "an index", index.Location);
    }

    /// <summary>Tables and indexes share the names of a schema, and PostgreSQL compares their first 63 bytes.</summary>
    private static void Claim(
        Dictionary<QualifiedName, string> relations,
        QualifiedName name,
        string what,
        SourceLocation? location,
        Faults faults)
    {
        var cut = new QualifiedName(name.Schema, Identifier.Cut(name.Name));
        if (!relations.TryGetValue(cut, out var first))
            relations.Add(cut, what);
        else
            faults.Add(
                location, $"{Capitalised(what)} and {first} are both called {cut} in the database; name one of them otherwise.");
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
