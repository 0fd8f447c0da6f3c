using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>Everything that has a name.</summary>
internal static class NamedObjects
{
    /// <summary>The table, then what is in it: columns, constraints, indexes, triggers, policies, statistics.</summary>
    /// <remarks>Rules ask <see cref="RuleContext.NamesIn"/>, which makes the list once.</remarks>
    public static IReadOnlyList<NamedObject> In(TableModel table)
    {
        var names = new List<NamedObject>(Count(table)) { Self(table) };
        foreach (var column in table.Columns)
        {
            names.Add(new(Subject.Of(table, column), column.Name, table.Name.Schema)
            {
                IsInherited = column.IsInherited,
            });
        }

        AddConstraints(names, table);
        foreach (var index in table.Indexes)
            names.Add(new(Subject.Of(table, index), index.Name, table.Name.Schema, index.IsNamedByConvention));
        foreach (var trigger in table.Triggers)
            names.Add(Part(table, ObjectKind.Trigger, trigger.Name, trigger.Location));
        foreach (var policy in table.Policies)
            names.Add(Part(table, ObjectKind.Policy, policy.Name, policy.Location));
        foreach (var statistics in table.Statistics)
            names.Add(Part(table, ObjectKind.Statistics, statistics.Name, statistics.Location));
        return names;
    }

    /// <summary>What this table names: inherited columns and those of a partition have names already.</summary>
    /// <param name="names">All its names.</param>
    /// <param name="isPartition">Whether it is a partition.</param>
    public static IReadOnlyList<NamedObject> Introduced(IReadOnlyList<NamedObject> names, bool isPartition)
    {
        bool IsKnown(NamedObject item) => item.Subject.Kind == ObjectKind.Column && (item.IsInherited || isPartition);
        return names.Any(IsKnown) ? [.. names.Where(o => !IsKnown(o))] : names;
    }

    private static NamedObject Self(TableModel table) => new(Subject.Of(table), table.Name.Name, table.Name.Schema);

    private static int Count(TableModel table) => 2
        + table.Columns.Count
        + table.UniqueConstraints.Count
        + table.ForeignKeys.Count
        + table.Checks.Count
        + table.Exclusions.Count
        + table.Indexes.Count
        + table.Triggers.Count
        + table.Policies.Count
        + table.Statistics.Count;

    private static void AddConstraints(List<NamedObject> names, TableModel table)
    {
        if (table.PrimaryKey is { } primary)
            names.Add(Constraint(table, primary.Name, primary.Location, primary.IsNamedByConvention));
        foreach (var key in table.UniqueConstraints)
            names.Add(Constraint(table, key.Name, key.Location, key.IsNamedByConvention));
        foreach (var key in table.ForeignKeys)
            names.Add(Constraint(table, key.Name, key.Location, key.IsNamedByConvention));
        foreach (var check in table.Checks)
            names.Add(Constraint(table, check.Name, check.Location, check.IsNamedByConvention));
        foreach (var exclusion in table.Exclusions)
            names.Add(Constraint(table, exclusion.Name, exclusion.Location, exclusion.IsNamedByConvention));
    }

    private static NamedObject Constraint(
        TableModel table, string name, SourceLocation? location, bool isNamedByConvention) =>
        new(Subject.OfConstraint(table, name, location), name, table.Name.Schema, isNamedByConvention);

    private static NamedObject Part(TableModel table, ObjectKind kind, string name, SourceLocation? location) =>
        new(Subject.In(table, kind, name, location), name, table.Name.Schema);
}
