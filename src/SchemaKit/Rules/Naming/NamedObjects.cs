using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>Everything that has a name.</summary>
internal static class NamedObjects
{
    /// <summary>The table, then what is in it: columns, constraints, indexes, policies.</summary>
    public static IEnumerable<NamedObject> In(TableModel table)
    {
        var schema = table.Name.Schema;
        IEnumerable<NamedObject> self = [new(Subject.Of(table), table.Name.Name, schema)];
        var columns = table.Columns.Select(c => new NamedObject(Subject.Of(table, c), c.Name, schema));
        var policies = table.Policies.Select(p => new NamedObject(Subject.Of(table, p), p.Name, schema));
        return self.Concat(columns).Concat(Constraints(table)).Concat(Indexes(table)).Concat(policies);
    }

    /// <summary>Schemas and types, which are in no table.</summary>
    public static IEnumerable<NamedObject> OutsideTables(DatabaseModel database)
    {
        foreach (var schema in database.Schemas)
        {
            yield return new(new(ObjectKind.Schema, schema.Name, schema.Location), schema.Name, schema.Name);
        }

        foreach (var type in database.Enums)
        {
            yield return new(
                Subject.Of(type),
                type.Name.Name,
                type.Name.Schema);
        }
    }

    private static IEnumerable<NamedObject> Constraints(TableModel table)
    {
        if (table.PrimaryKey is { } primary)
            yield return Constraint(table, primary.Name, primary.Location, primary.IsNamedByConvention);
        foreach (var key in table.UniqueConstraints)
            yield return Constraint(table, key.Name, key.Location, key.IsNamedByConvention);
        foreach (var key in table.ForeignKeys)
            yield return Constraint(table, key.Name, key.Location, key.IsNamedByConvention);
        foreach (var check in table.Checks)
            yield return Constraint(table, check.Name, check.Location, check.IsNamedByConvention);
        foreach (var exclusion in table.Exclusions)
            yield return Constraint(table, exclusion.Name, exclusion.Location, exclusion.IsNamedByConvention);
    }

    private static IEnumerable<NamedObject> Indexes(TableModel table)
    {
        foreach (var index in table.Indexes)
            yield return new(Subject.Of(table, index), index.Name, table.Name.Schema, index.IsNamedByConvention);
    }

    private static NamedObject Constraint(
        TableModel table, string name, SourceLocation? location, bool isNamedByConvention) =>
        new(Subject.OfConstraint(table, name, location), name, table.Name.Schema, isNamedByConvention);
}
