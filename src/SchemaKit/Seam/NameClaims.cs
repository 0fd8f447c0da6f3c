using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Seam;

/// <summary>Finds objects of one schema that would have one name; PostgreSQL compares the first 63 bytes.</summary>
internal sealed class NameClaims
{
    private const string PrimaryKey = "the primary key of";
    private const string UniqueKey = "a unique key of";
    private const string Exclusion = "an exclusion of";

    private readonly Dictionary<QualifiedName, Claimant> _claims = [];
    private readonly Faults _faults;

    private NameClaims(Faults faults) => _faults = faults;

    public static void Check(DatabaseModel model, Faults faults)
    {
        new NameClaims(faults).ClaimRelations(model);
        new NameClaims(faults).ClaimTypes(model);
        new NameClaims(faults).ClaimRoutines(model);
        new NameClaims(faults).ClaimStatistics(model);
        new NameClaims(faults).ClaimConfigurations(model);
    }

    /// <summary>Tables, views, sequences and indexes share the names of a schema.</summary>
    private void ClaimRelations(DatabaseModel model)
    {
        var tables = model.Tables.SelectMany(table => table.SelfAndPartitions()).ToArray();
        foreach (var table in tables)
            Claim(table.Name, new("the table", table.Name, table.Location));
        foreach (var view in model.Views)
            Claim(view.Name, new("the view", view.Name, view.Location));
        foreach (var view in model.MaterializedViews)
            Claim(view.Name, new("the materialized view", view.Name, view.Location));
        foreach (var sequence in model.Sequences)
            Claim(sequence.Name, new("the sequence", sequence.Name, sequence.Location));
        foreach (var type in model.CompositeTypes)
            Claim(type.Name, new("the type", type.Name, type.Location));
        foreach (var table in tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Identity?.SequenceName is { } sequence)
                    Claim(sequence, new("the identity sequence of", table.Name, column.Location));
            }

            foreach (var (name, what, location) in IndexNames(table))
                Claim(new(table.Name.Schema, name), new(what, table.Name, location));
        }

        foreach (var view in model.MaterializedViews)
        {
            foreach (var index in view.Indexes)
                Claim(new(view.Name.Schema, index.Name), new("an index of", view.Name, index.Location));
        }
    }

    /// <summary>Enums and domains share their names with the row types of tables and views.</summary>
    private void ClaimTypes(DatabaseModel model)
    {
        var rows = model.Tables.SelectMany(t => t.SelfAndPartitions()).Select(t => t.Name)
            .Concat(model.Views.Select(v => v.Name))
            .Concat(model.MaterializedViews.Select(v => v.Name));
        foreach (var name in rows)
            _claims[Cut(name)] = new("the row type of", name, Location: null);
        foreach (var type in model.CompositeTypes)
            _claims[Cut(type.Name)] = new("the type", type.Name, type.Location);
        foreach (var type in model.Enums)
            Claim(type.Name, new("the enum", type.Name, type.Location));
        foreach (var domain in model.Domains)
            Claim(domain.Name, new("the domain", domain.Name, domain.Location));
    }

    /// <summary>Routines of one name must differ in what they are given.</summary>
    private void ClaimRoutines(DatabaseModel model)
    {
        foreach (var routine in model.Routines)
        {
            var signature = routine.Signature.Substring(routine.Name.Schema.Length + 1);
            var what = routine.Kind == RoutineKind.Procedure ? "the procedure" : "the function";
            var name = new QualifiedName(routine.Name.Schema, signature);
            Claim(name, new(what, name, routine.Location), isIdentifier: false);
        }
    }

    private void ClaimStatistics(DatabaseModel model)
    {
        foreach (var table in model.Tables.SelectMany(table => table.SelfAndPartitions()))
        {
            foreach (var statistics in table.Statistics)
                Claim(new(table.Name.Schema, statistics.Name), new("statistics of", table.Name, statistics.Location));
        }

        foreach (var view in model.MaterializedViews)
        {
            foreach (var statistics in view.Statistics)
                Claim(new(view.Name.Schema, statistics.Name), new("statistics of", view.Name, statistics.Location));
        }
    }

    private void ClaimConfigurations(DatabaseModel model)
    {
        foreach (var configuration in model.TextSearchConfigurations)
        {
            Claim(
                configuration.Name,
                new("the text search configuration", configuration.Name, configuration.Location));
        }
    }

    private static IEnumerable<(string Name, string What, SourceLocation? Location)> IndexNames(TableModel table)
    {
        if (table.PrimaryKey is { } key)
            yield return (key.Name, PrimaryKey, key.Location);
        foreach (var unique in table.UniqueConstraints)
            yield return (unique.Name, UniqueKey, unique.Location);
        foreach (var exclusion in table.Exclusions)
            yield return (exclusion.Name, Exclusion, exclusion.Location);
        foreach (var index in table.Indexes)
            yield return (index.Name, "an index of", index.Location);
    }

    private void Claim(QualifiedName name, Claimant claimant, bool isIdentifier = true)
    {
        var cut = isIdentifier ? Cut(name) : name;
        if (!_claims.TryGetValue(cut, out var first))
        {
            _claims.Add(cut, claimant);
            return;
        }

        // Two constraints of one table are reported as such.
        if (claimant.Name == first.Name && IsConstraint(claimant) && IsConstraint(first))
            return;
        var other = first.Location is { } place ? $", the other at {place}" : "";
        _faults.Add(
            claimant.Location,
            $"{Capitalised($"{claimant}")} and {first} are both called {cut} in the database{other}; "
            + "name one of them otherwise.");
    }

    private static bool IsConstraint(Claimant claimant) => claimant.What is PrimaryKey or UniqueKey or Exclusion;

    private static QualifiedName Cut(QualifiedName name) => new(name.Schema, Identifier.Cut(name.Name));

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
