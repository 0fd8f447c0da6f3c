using System.Text.Json.Nodes;
using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>A model as the values of its JSON, each at its path; what has a name is found by it.</summary>
internal static class ModelPaths
{
    /// <summary>The paths whose values differ, with both values.</summary>
    public static IReadOnlyDictionary<string, string> Differences(DatabaseModel authored, DatabaseModel read)
    {
        var (said, seen) = (Of(authored), Of(read));
        return said.Keys.Union(seen.Keys)
            .Where(path => said.GetValueOrDefault(path) != seen.GetValueOrDefault(path))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, path => $"{said.GetValueOrDefault(path)} → {seen.GetValueOrDefault(path)}");
    }

    private static Dictionary<string, string> Of(DatabaseModel model)
    {
        var values = new Dictionary<string, string>();
        Collect(JsonNode.Parse(ModelJson.Write(model))!, "");
        return values;

        void Collect(JsonNode? node, string path)
        {
            if (node is JsonObject o)
            {
                foreach (var (name, value) in o.Where(p => p.Key != "location"))
                    Collect(value, path.Length == 0 ? name : $"{path}.{name}");
            }
            else if (node is JsonArray items)
            {
                for (var i = 0; i < items.Count; i++)
                    Collect(items[i], $"{path}[{NameOf(items[i]) ?? i.ToString()}]");
            }
            else
            {
                values.Add(path, node?.ToJsonString() ?? "null");
            }
        }
    }

    private static string? NameOf(JsonNode? item) => (item as JsonObject)?["name"] switch
    {
        JsonObject name => $"{name["schema"]}.{name["name"]}",
        var name => name?.ToString(),
    };
}
