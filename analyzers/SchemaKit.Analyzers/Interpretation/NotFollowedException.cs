namespace SchemaKit.Analyzers.Interpretation;

/// <summary>
/// Leaves a call into compiled code that asked for something unknown; the call's value is unknown then.
/// </summary>
internal sealed class NotFollowedException() : Exception("The value is not known.");
