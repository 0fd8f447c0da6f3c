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
        var types = database.Enums.Select(e => e.Name.Schema);
        foreach (var schema in database.Tables.Select(t => t.Name.Schema).Concat(types).Distinct())
        {
            var tables = database.Tables.Where(t => t.Name.Schema == schema).ToList();
            yield return tables.SelectMany(Relations);
            yield return tables.Select(Table).Concat(database.Enums.Where(e => e.Name.Schema == schema).Select(Type));
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
        select new NameClaim(
            name, Subject.Of(table, column), $"the identity sequence of {table.Name.Name}.{column.Name}");

    private static NameClaim Table(TableModel table) =>
        new(table.Name.Name, Subject.Of(table), table.Name.Name);

    private static NameClaim Type(EnumModel type) =>
        new(type.Name.Name, Subject.Of(type), $"the type {type.Name.Name}");

    private static IEnumerable<NameClaim> Claims(IEnumerable<NamedObject> items, ObjectKind kind) =>
        items.Where(o => o.Subject.Kind == kind).Select(Claim);

    private static NameClaim Claim(NamedObject item) => new(item.Name, item.Subject, item.Mention);
}
