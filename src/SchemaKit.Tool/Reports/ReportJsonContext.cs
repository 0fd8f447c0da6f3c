using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SchemaKit.Tool.Reports;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LintDocument))]
[JsonSerializable(typeof(RuleListDocument))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
