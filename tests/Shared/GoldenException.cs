namespace SchemaKit.Tests.Shared;

internal sealed class GoldenException(string message) : Exception(message);
