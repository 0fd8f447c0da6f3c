namespace SchemaKit.Tool.Reports;

internal sealed record RuleDocument(string Id, string Slug, string Severity, string Title);
