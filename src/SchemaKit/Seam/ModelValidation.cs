using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>What no database can hold, found before a server has to say so.</summary>
internal static class ModelValidation
{
    public static void Check(DatabaseModel model, Faults faults)
    {
        NameClaims.Check(model, faults);
        foreach (var table in model.Tables)
        {
            foreach (var part in table.SelfAndPartitions())
                CheckParts(part, faults);
        }

        foreach (var view in model.Views)
            PartNames.Check(view.Name, "triggers", view.Triggers.Select(t => (t.Name, t.Location)), faults);
        foreach (var domain in model.Domains)
            PartNames.Check(domain.Name, "constraints", domain.Checks.Select(c => (c.Name, c.Location)), faults);
        foreach (var type in model.CompositeTypes)
            PartNames.Check(type.Name, "attributes", type.Attributes.Select(a => (a.Name, a.Location)), faults);
        foreach (var type in model.Enums)
            PartNames.Check(type.Name, "labels", type.Labels.Select(l => (l, type.Location)), faults);
        CheckExtensions(model, faults);
        new NulSearch(faults).In(model);
    }

    private static void CheckExtensions(DatabaseModel model, Faults faults)
    {
        var seen = new Dictionary<string, ExtensionModel>();
        foreach (var extension in model.Extensions)
        {
            if (!seen.TryGetValue(extension.Name, out var first))
                seen.Add(extension.Name, extension);
            else
                faults.Add(
                    extension.Location,
                    $"The extension {extension.Name} is said twice, first at {first.Location}; remove one of the two.");
        }
    }

    private static void CheckParts(TableModel table, Faults faults)
    {
        PartNames.Check(table.Name, "columns", table.Columns.Select(c => (c.Name, c.Location)), faults);
        PartNames.Check(table.Name, "constraints", ConstraintNames(table), faults);
        if (table.Triggers.Count > 1)
            PartNames.Check(table.Name, "triggers", table.Triggers.Select(t => (t.Name, t.Location)), faults);
        if (table.Policies.Count > 1)
            PartNames.Check(table.Name, "policies", table.Policies.Select(p => (p.Name, p.Location)), faults);
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
        foreach (var column in table.Columns)
        {
            if (column.NotNull?.Name is { } name)
                yield return (name, column.Location);
        }
    }
}
