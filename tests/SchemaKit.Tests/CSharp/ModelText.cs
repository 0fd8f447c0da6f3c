using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SchemaKit.Model;

namespace SchemaKit.Tests.CSharp;

/// <summary>Objects as JSON, without their places in the source and without who named what.</summary>
internal static partial class ModelText
{
    private static readonly string[] s_ofTheSource = ["location", "isNamedByConvention"];

    private static readonly JsonSerializerOptions s_options =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(TableModel table) => Text(new() { Tables = [table] });

    /// <summary>Each object of a database by its path, and what belongs to none; in the order of their names.</summary>
    public static IEnumerable<(string Path, string Text)> Of(DatabaseModel model) => Parts(model)
        .OrderBy(part => part.Path, StringComparer.Ordinal)
        .ThenBy(part => part.Text, StringComparer.Ordinal);

    private static IEnumerable<(string Path, string Text)> Parts(DatabaseModel model)
    {
        foreach (var schema in model.Schemas)
            yield return ("", Text(new() { Schemas = [schema] }));
        foreach (var extension in model.Extensions)
            yield return ("", Text(new() { Extensions = [extension] }));
        foreach (var type in model.Enums)
            yield return ("", Text(new() { Enums = [type] }));
        foreach (var type in model.Domains)
            yield return ($"{type.Name}", Text(new() { Domains = [type] }));
        foreach (var type in model.CompositeTypes)
            yield return ($"{type.Name}", Text(new() { CompositeTypes = [type] }));
        foreach (var sequence in model.Sequences)
            yield return ($"{sequence.Name}", Text(new() { Sequences = [sequence] }));
        foreach (var routine in model.Routines)
            yield return ($"{routine.Name}", Text(new() { Routines = [routine] }));
        foreach (var table in model.Tables)
            yield return ($"{table.Name}", Text(new() { Tables = [table] }));
        foreach (var view in model.Views)
            yield return ($"{view.Name}", Text(new() { Views = [view] }));
        foreach (var view in model.MaterializedViews)
            yield return ($"{view.Name}", Text(new() { MaterializedViews = [view] }));
        foreach (var configuration in model.TextSearchConfigurations)
            yield return ($"{configuration.Name}", Text(new() { TextSearchConfigurations = [configuration] }));
        foreach (var raw in model.RawObjects)
            yield return (raw.Identity, Text(new() { RawObjects = [raw] }));
        foreach (var privileges in model.DefaultPrivileges)
            yield return ("", Text(new() { DefaultPrivileges = [privileges] }));
        foreach (var allowance in model.Allowances)
            yield return ("", Text(new() { Allowances = [allowance] }));
    }

    private static string Text(DatabaseModel model)
    {
        var json = JsonNode.Parse(ModelJson.Write(model))!;
        Remove(json);
        return json["database"]!.ToJsonString(s_options);
    }

    private static void Remove(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                    Remove(item);
                break;
            case JsonObject members:
                foreach (var name in s_ofTheSource)
                    members.Remove(name);
                RemoveTypes(members);
                RemoveCast(members);
                foreach (var (_, member) in members)
                    Remove(member);
                break;
        }
    }

    [GeneratedRegex(
        "^(?:'(?<value>-?[0-9.]+)'::(?:smallint|integer|bigint|numeric|real|double precision)"
        + "|(?<value>'(?:[^']|'')*')::[^']+)$")]
    private static partial Regex CastConstant { get; }

    /// <summary>The server casts each constant to the type of its column; C# has the value.</summary>
    private static void RemoveCast(JsonObject members)
    {
        if (members["default"] is JsonObject value && value["text"]?.GetValue<string>() is { } text)
            value["text"] = CastConstant.Replace(text, "${value}");
    }

    /// <summary>That something needs the types of its columns or parameters is said by these already.</summary>
    private static void RemoveTypes(JsonObject members)
    {
        if (members["dependsOn"] is not JsonArray needs)
            return;
        needs.RemoveAll(needed => needed?["kind"]?.GetValue<string>() == "type");
        if (needs.Count == 0)
            members.Remove("dependsOn");
    }
}
