namespace SchemaKit.Tool.Host;

/// <summary>The user's assembly has no schema to read.</summary>
internal sealed class FaultException(string message) : Exception(message);
