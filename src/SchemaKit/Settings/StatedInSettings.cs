using SchemaKit.Model;
using SchemaKit.Rules;
using SchemaKit.Rules.NormalForms;

namespace SchemaKit.Settings;

/// <summary>What the settings declare, put where the tables declare it.</summary>
internal static class StatedInSettings
{
    /// <summary>The model with the dependencies of the settings beside those of its tables.</summary>
    public static DatabaseModel In(DatabaseModel model, RuleSettings settings)
    {
        if (settings.Dependencies.Count == 0)
            return model;
        var declared = settings.Dependencies.ToLookup(d => d.On, d => d.Dependency);
        return model with
        {
            Tables =
            [
                .. model.Tables.Select(table => declared.Contains(table.Name.ToString())
                    ? table with { Dependencies = [.. table.Dependencies, .. declared[table.Name.ToString()]] }
                    : table),
            ],
        };
    }

    /// <summary>The dependencies of the settings that name no table of the model.</summary>
    public static IEnumerable<SettingsDependency> WithoutTable(DatabaseModel model, RuleSettings settings)
    {
        if (settings.Dependencies.Count == 0 || model.IsIncomplete)
            return [];
        var tables = new HashSet<string>(model.Tables.Select(table => table.Name.ToString()), StringComparer.Ordinal);
        return settings.Dependencies.Where(d => !tables.Contains(d.On));
    }

    /// <summary>The names in the settings that the model does not have, each with its place.</summary>
    public static IEnumerable<string> Faults(DatabaseModel model, RuleSettings settings)
    {
        var tables = model.Tables.ToLookup(table => table.Name.ToString());
        var columns =
            from stated in settings.Dependencies
            from table in tables[stated.On].Take(1)
            where !table.IsIncomplete
            let fault = DependencyWords.UnknownColumn(stated.Dependency, table)
            where fault is not null
            select (stated, fault);
        return WithoutTable(model, settings)
            .Select(stated => (stated, fault: UnknownTable(stated, model)))
            .Concat(columns)
            .OrderBy(f => f.stated.Dependency.Location?.Line)
            .Select(f => f.stated.Dependency.Location is { } place ? $"{place}: {f.fault}" : f.fault);
    }

    /// <summary>What is wrong with one of them, and what was probably meant.</summary>
    public static string UnknownTable(SettingsDependency stated, DatabaseModel model) =>
        $"The settings declare {DependencyWords.Of(stated.Dependency)} of {stated.On}, which is no table. "
        + (model.Tables.Count == 0
            ? "There are none."
            : $"Did you mean {Nearest.To(stated.On, model.Tables.Select(table => table.Name.ToString()))}?");
}
