namespace SchemaKit.Tool.Reports;

/// <summary>A place in a source file; classes that were run know no columns.</summary>
internal sealed record LocationDocument(string File, int Line, int? Column);
