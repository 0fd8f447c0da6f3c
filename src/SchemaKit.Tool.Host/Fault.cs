namespace SchemaKit.Tool.Host;

/// <summary>Something to put right, and the line of it where that is known.</summary>
internal sealed record Fault(string Message, string? File = null, int Line = 0);
