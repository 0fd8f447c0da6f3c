using SchemaKit.Rules;
using SchemaKit.Settings;

namespace SchemaKit.Tool.Relations;

/// <summary>The relations of a file: a single one, or a list of named ones.</summary>
internal sealed record RelationsFile(IReadOnlyList<Relation> Relations, bool IsList)
{
    private const string StandardInput = "-";

    /// <exception cref="FailureException">Something is wrong; each line says where.</exception>
    public static async Task<RelationsFile> ReadAsync(string file, TextReader input, CancellationToken cancellation)
    {
        if (file == StandardInput)
            return Parse(await input.ReadToEndAsync(cancellation), "standard input");
        if (!File.Exists(file))
            throw new FailureException($"{file} does not exist.");
        return Parse(await File.ReadAllTextAsync(file, cancellation), file);
    }

    private static RelationsFile Parse(string json, string file)
    {
        var faults = new SettingsFaults(file);
        try
        {
            var relations = Read(JsonReader.Read(json, faults), faults);
            faults.ThrowIfAny();
            return relations!;
        }
        catch (SettingsException e)
        {
            throw new FailureException(e.Message);
        }
    }

    private static RelationsFile? Read(JsonValue? root, SettingsFaults faults)
    {
        if (root is null)
            return null;
        var reader = new RelationReader(faults);
        if (root.Kind != JsonKind.List)
            return reader.Read(root) is { } relation ? new([relation], IsList: false) : null;
        return new([.. NamedOnce(root.Items, reader, faults)], IsList: true);
    }

    private static IEnumerable<Relation> NamedOnce(
        IReadOnlyList<JsonValue> items, RelationReader reader, SettingsFaults faults)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (reader.Read(item) is not { } relation)
                continue;
            if (relation.Name is null)
                faults.Add(item.Place, "A relation of a list needs a \"name\".");
            else if (!names.Add(relation.Name))
                faults.Add(item.Place, $"Two relations are called \"{relation.Name}\": give one another name.");
            yield return relation;
        }
    }
}
