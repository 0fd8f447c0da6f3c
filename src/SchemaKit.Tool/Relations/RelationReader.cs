using SchemaKit.NormalForms;
using SchemaKit.Settings;

namespace SchemaKit.Tool.Relations;

/// <summary>Reads a relation: its attributes, keys, functional and multivalued dependencies.</summary>
internal sealed class RelationReader(SettingsFaults faults)
{
    private const string Attributes = "attributes";
    private const string Left = "lhs";
    private const string Right = "rhs";

    private static readonly string[] s_keys = ["name", Attributes, "keys", "fds", "mvds"];
    private static readonly string[] s_sides = [Left, Right];

    /// <summary>The relation; null when it is too faulty to have one.</summary>
    public Relation? Read(JsonValue value)
    {
        if (Entries(value, "A relation", s_keys) is not { } entries || AttributesOf(value, entries) is not { } names)
            return null;
        var all = AttributeSet.First(names.Length);
        var keys = Items(entries, "keys").Select(key => Set(key, names)).OfType<AttributeSet>();
        var functional = Dependencies(entries, "fds", names).Select(d => new Dependency(d.Left, d.Right));
        var multivalued = Dependencies(entries, "mvds", names).Select(d => new MultivaluedDependency(d.Left, d.Right));

        // The answer does not hang on the order in which things are said.
        var dependencies = keys.Select(key => new Dependency(key, all)).Concat(functional)
            .OrderBy(d => d.Determinant).ThenBy(d => d.Dependents).ToList();
        return new(entries.GetValueOrDefault("name")?.Text(), names, new(names.Length, dependencies), [.. multivalued]);
    }

    private Dictionary<string, SettingsEntry>? Entries(JsonValue value, string what, string[] keys)
    {
        if (value.Kind != JsonKind.Object)
        {
            faults.Add(value.Place, $"{what} is an object: write {{ and }} around it.");
            return null;
        }

        foreach (var member in value.Members.Where(member => !keys.Contains(member.Key)))
        {
            faults.Add(
                member.Place, $"\"{member.Key}\" is no key of this: did you mean {Nearest.To(member.Key, keys)}?");
        }

        return value.Members.ToDictionary(member => member.Key, member => new SettingsEntry(member, faults));
    }

    private string[]? AttributesOf(JsonValue value, Dictionary<string, SettingsEntry> entries)
    {
        if (!entries.TryGetValue(Attributes, out var entry))
        {
            faults.Add(value.Place, $"A relation needs \"{Attributes}\": a list of names.");
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = entry.Texts(name =>
        {
            if (!seen.Add(name))
                throw new ArgumentException($"The attribute \"{name}\" is given twice: remove one.");
        });
        return names is null ? null : [.. names.Value.Order(StringComparer.Ordinal)];
    }

    private IEnumerable<(AttributeSet Left, AttributeSet Right)> Dependencies(
        Dictionary<string, SettingsEntry> entries, string key, string[] names)
    {
        var found = new List<(AttributeSet, AttributeSet)>();
        foreach (var item in Items(entries, key))
        {
            if (Entries(item.Value, "A dependency", s_sides) is not { } sides)
                continue;
            var (left, right) = (Side(item.Value, sides, Left, names), Side(item.Value, sides, Right, names));
            if (left is { } determinant && right is { } dependents)
                found.Add((determinant, dependents));
        }

        return found;
    }

    private AttributeSet? Side(JsonValue value, Dictionary<string, SettingsEntry> sides, string key, string[] names)
    {
        if (sides.TryGetValue(key, out var entry))
            return Set(entry, names);
        faults.Add(value.Place, $"A dependency needs \"{key}\": a list of attributes.");
        return null;
    }

    private IEnumerable<SettingsEntry> Items(Dictionary<string, SettingsEntry> entries, string key)
    {
        if (!entries.TryGetValue(key, out var entry))
            return [];
        return entry.Value.Kind == JsonKind.List
            ? entry.Value.Items.Select(item => new SettingsEntry(new(key, item.Place, item), faults))
            : entry.Wrong<IEnumerable<SettingsEntry>>("a list") ?? [];
    }

    private static AttributeSet? Set(SettingsEntry entry, string[] names)
    {
        var texts = entry.Texts(name =>
        {
            if (Array.BinarySearch(names, name, StringComparer.Ordinal) < 0)
                throw new ArgumentException($"\"{name}\" is no attribute{Meant(name, names)}");
        });
        return texts is null
            ? null
            : AttributeSet.Of(texts.Value.Select(name => Array.BinarySearch(names, name, StringComparer.Ordinal)));
    }

    private static string Meant(string name, string[] names) =>
        names.Length == 0 ? "." : $": did you mean {Nearest.To(name, names)}?";
}
