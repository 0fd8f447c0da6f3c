namespace SchemaKit.Tool.Reports;

internal sealed record SummaryDocument(int Errors, int Warnings, int Infos, int Tables);
