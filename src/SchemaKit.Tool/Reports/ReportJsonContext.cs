using System.Text.Json.Serialization;

namespace SchemaKit.Tool.Reports;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LintDocument))]
[JsonSerializable(typeof(RuleListDocument))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
