using System.Text.Json.Serialization;
using SchemaKit.Tool.Relations;

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
internal sealed partial class ReportJsonContext : JsonSerializerContext;
