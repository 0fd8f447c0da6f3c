using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>
/// Where names must be unique: relations and types in a schema; columns, constraints, policies in a table.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-schemas.html"/>
internal static class NameSpaces
{
    public static IEnumerable<IEnumerable<NameClaim>> Of(DatabaseModel database)
    {
        var tables = database.Tables.ToLookup(t => t.Name.Schema);
        var types = NamedObjects.OutsideTables(database)
            .Where(o => o.Subject.Kind == ObjectKind.Type)
            .ToLookup(o => o.Schema);
        foreach (var schema in tables.Select(g => g.Key).Union(types.Select(g => g.Key)))
        {
            yield return tables[schema].SelectMany(Relations);
            yield return tables[schema].Select(Table).Concat(types[schema].Select(Type));
        }

        foreach (var table in database.Tables)
        {
            var items = NamedObjects.In(table).ToList();
            yield return Claims(items, ObjectKind.Column);
            yield return Claims(items, ObjectKind.Constraint);
            yield return Claims(items, ObjectKind.Policy);
        }

        yield return NamedObjects.OutsideTables(database).Where(o => o.Subject.Kind == ObjectKind.Schema).Select(Claim);
    }

    private static IEnumerable<NameClaim> Relations(TableModel table)
    {
        var withIndex = table.UniqueConstraints.Select(k => k.Name)
            .Concat(table.Exclusions.Select(e => e.Name))
            .ToList();
        if (table.PrimaryKey is { } primary)
            withIndex.Add(primary.Name);
        var own = NamedObjects.In(table).Where(o => o.Subject.Kind switch
        {
            ObjectKind.Table or ObjectKind.Index => true,
            ObjectKind.Constraint => withIndex.Contains(o.Name),
            _ => false,
        });
        return own.Select(Claim).Concat(Sequences(table));
    }

    private static IEnumerable<NameClaim> Sequences(TableModel table) =>
        from column in table.Columns
        where column.Identity is not null
        let name = $"{table.Name.Name}_{column.Name}_seq"
        // A longer one PostgreSQL cuts in the middle, by rules of its own.
        where Identifier.ByteLength(name) <= Identifier.MaxBytes
        let owner = new NamedObject(Subject.Of(table, column), column.Name, table.Name.Schema)
        select new NameClaim(name, owner, "the identity sequence of ");

    private static NameClaim Table(TableModel table) =>
        Claim(new(Subject.Of(table), table.Name.Name, table.Name.Schema));

    private static NameClaim Type(NamedObject type) => new(type.Name, type, "the type ");

    private static IEnumerable<NameClaim> Claims(IEnumerable<NamedObject> items, ObjectKind kind) =>
        items.Where(o => o.Subject.Kind == kind).Select(Claim);

    private static NameClaim Claim(NamedObject item) => new(item.Name, item);
}
