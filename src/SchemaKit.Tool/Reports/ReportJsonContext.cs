using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SchemaKit.Tool.Relations;
using SchemaKit.Tool.Verifications;

namespace SchemaKit.Tool.Reports;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LintDocument))]
[JsonSerializable(typeof(RuleListDocument))]
[JsonSerializable(typeof(RelationDocument))]
[JsonSerializable(typeof(List<RelationDocument>))]
[JsonSerializable(typeof(VerificationDocument))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
