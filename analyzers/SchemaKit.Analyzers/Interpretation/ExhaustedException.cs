namespace SchemaKit.Analyzers.Interpretation;

/// <summary>A bound of the <see cref="Budget"/> is reached: the evaluation ends.</summary>
internal sealed class ExhaustedException(string message) : Exception(message);
