namespace SchemaKit.Tool.Verifications;

internal sealed record WitnessDocument(IReadOnlyList<string?> Values, long Rows);
