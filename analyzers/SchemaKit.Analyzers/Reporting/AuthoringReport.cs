using SchemaKit.Analyzers.Interpretation;
using SchemaKit.Rules.Authoring;
using SchemaKit.Seam;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>What the source shows of a schema and no model does.</summary>
internal sealed class AuthoringReport(SchemaClasses classes, IReadOnlyList<InterpretedDatabase> databases)
{
    public IEnumerable<(Rule Rule, Location Location, string Message)> Faults(ColumnMembers members)
    {
        foreach (var type in classes.Tables.Concat(classes.Groups))
        {
            foreach (var fault in members.Of(type))
                yield return fault;
        }

        foreach (var gap in databases.SelectMany(d => d.Gaps).Distinct())
        {
            if (gap is { Surroundings: { } read, Location.IsInSource: true })
                yield return (Rule.ChangingSchema, gap.Location, ChangingSchema.Of(read));
        }

        foreach (var table in NotAdded())
            yield return (Rule.TableNotAdded, table.Locations[0], TableNotAdded.Of(table.Name, OnlyDatabase()));
    }

    /// <summary>
    /// None where no database is, which then lies in another project, or where one may add more than was followed.
    /// </summary>
    private IEnumerable<INamedTypeSymbol> NotAdded()
    {
        if (databases.Count == 0 || databases.Any(d => d.Added is null))
            return [];
        return classes.Tables.Where(table =>
            table is { IsAbstract: false, IsGenericType: false, ContainingType: null or { IsGenericType: false } }
            && !IsAdded(table)
            && !classes.Tables.Any(derived => SchemaClasses.IsBaseOf(table, derived)));
    }

    private bool IsAdded(INamedTypeSymbol table)
    {
        var type = new TableType(SymbolNames.Key(table), table.Name);
        return databases.Any(d => d.Added!.Contains(type));
    }

    private string? OnlyDatabase() => databases is [var only] ? only.Type.Name : null;
}
