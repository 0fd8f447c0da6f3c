using System.Text.Json.Serialization;

namespace SchemaKit.Tool.Reports;

internal sealed record RemedyDocument([property: JsonPropertyName("csharp")] string? CSharp, string? Sql);
