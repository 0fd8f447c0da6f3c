using System.Text.Json.Nodes;
using SchemaKit.Model;

namespace SchemaKit.Tests.CSharp;

/// <summary>A table as JSON, without the places in the source and without who named what.</summary>
internal static class ModelText
{
    private static readonly string[] s_ofTheSource = ["location", "isNamedByConvention"];

    public static string Of(TableModel table)
    {
        var json = JsonNode.Parse(ModelJson.Write(new DatabaseModel { Tables = [table] }))!;
        Remove(json);
        return json.ToJsonString(new() { WriteIndented = true });
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
                foreach (var (_, member) in members)
                    Remove(member);
                break;
        }
    }
}
