using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Settings;

/// <summary>The dependencies of tables whose source cannot say them, written as in comments.</summary>
internal static class DependenciesSection
{
    public static RuleSettings Apply(RuleSettings settings, SettingsEntry entry)
    {
        if (entry.Members() is not { } members)
            return settings;
        var declared = members.SelectMany(member => Of(member, entry.Faults)).ToArray();
        return settings with { Dependencies = [.. settings.Dependencies, .. declared] };
    }

    private static IEnumerable<SettingsDependency> Of(JsonMember table, SettingsFaults faults)
    {
        if (table.Key.Split('.').Length < 2)
            faults.Add(table.Place, $"\"{table.Key}\" names no table: write \"schema.table\".");
        if (table.Value.Kind != JsonKind.List || table.Value.Items.Any(item => item.Kind != JsonKind.Text))
        {
            faults.Add(table.Value.Place, $"\"{table.Key}\" should be a list of texts.");
            yield break;
        }

        foreach (var item in table.Value.Items)
        {
            var dependency = DependencyLines.Read(item.Text);
            if (dependency.Determinant.Count == 0 || dependency.Dependents.Count == 0)
                faults.Add(item.Place, $"\"{item.Text}\" is no dependency: write \"a, b -> c\", or \"a ->> b\".");
            else
                yield return new(table.Key, dependency with { Location = faults.LocationOf(item.Place) });
        }
    }
}
