namespace SchemaKit.Testing.Clusters;

internal sealed record CommandResult(int ExitCode, string Output, string Error);
