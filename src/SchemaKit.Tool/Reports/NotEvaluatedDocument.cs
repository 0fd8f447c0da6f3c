namespace SchemaKit.Tool.Reports;

internal sealed record NotEvaluatedDocument(string Rule, string Reason);
