namespace SchemaKit.Tool.Reports;

internal sealed record FindingDocument(
    string Rule,
    string Slug,
    string Severity,
    string Grade,
    string Kind,
    string Object,
    string Message,
    LocationDocument? Location,
    RemedyDocument? Remedy,
    string Allow,
    string Fingerprint);
