namespace SchemaKit.Analyzers.Interpretation;

/// <summary>Whether everything about an object could be followed.</summary>
internal sealed class Completeness
{
    public bool IsComplete { get; private set; } = true;

    public void Break() => IsComplete = false;
}
