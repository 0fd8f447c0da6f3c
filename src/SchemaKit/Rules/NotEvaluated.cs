namespace SchemaKit.Rules;

/// <summary>A rule that could not be asked: it is not clean, it is unknown.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">What was missing, and where.</param>
public sealed record NotEvaluated(Rule Rule, string Reason);
