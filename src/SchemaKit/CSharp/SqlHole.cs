namespace SchemaKit.CSharp;

/// <summary>A part of a piece of SQL that C# says by a value.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">The value.</param>
internal sealed record SqlHole(int Start, int End, string Value)
{
    /// <summary>Whether the value is a piece of SQL of its own.</summary>
    public bool IsWhole { get; init; }
}
