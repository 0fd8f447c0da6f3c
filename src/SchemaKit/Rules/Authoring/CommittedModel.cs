using SchemaKit.Model;
using SchemaKit.Settings;

namespace SchemaKit.Rules.Authoring;

/// <summary>The names that a database had when its model was committed, and the types of its columns.</summary>
/// <param name="Tables">The types of the columns by name, by table.</param>
internal sealed record CommittedModel(
    IReadOnlyDictionary<QualifiedName, IReadOnlyDictionary<string, string>> Tables)
{
    /// <summary>Reads what <c>schemakit inspect</c> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The path, for the faults.</param>
    /// <exception cref="SettingsException">It is no JSON, or no model.</exception>
    public static CommittedModel Parse(string json, string file)
    {
        var faults = new SettingsFaults(file);
        var root = JsonReader.Read(json, faults);
        if (root is not null && Member(root, "database") is null)
            faults.Add(root.Place, "This is no model: write it anew with schemakit inspect.");
        faults.ThrowIfAny();
        var tables = new Dictionary<QualifiedName, IReadOnlyDictionary<string, string>>();
        foreach (var table in Items(Member(root, "database"), "tables"))
        {
            var name = Member(table, "name");
            var columns = new Dictionary<string, string>();
            foreach (var column in Items(table, "columns"))
                columns[Text(Member(column, "name"))] = Text(Member(Member(column, "type"), "name"));
            tables[new(Text(Member(name, "schema")), Text(Member(name, "name")))] = columns;
        }

        return new(tables);
    }

    private static JsonValue? Member(JsonValue? value, string key) =>
        value?.Members.FirstOrDefault(m => m.Key == key)?.Value;

    private static IReadOnlyList<JsonValue> Items(JsonValue? value, string key) => Member(value, key)?.Items ?? [];

    private static string Text(JsonValue? value) => value?.Text ?? "";
}
