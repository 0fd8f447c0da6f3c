namespace SchemaKit.Analyzers.Interpretation;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    Next,
    Return,
    Break,
    Continue,
}
