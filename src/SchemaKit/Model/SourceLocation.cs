namespace SchemaKit.Model;

/// <summary>A place in a source file. It takes no part in the equality of what it locates.</summary>
/// <param name="File">The path as the compiler saw it.</param>
/// <param name="Line">The line, counted from one.</param>
public sealed record SourceLocation(string File, int Line)
{
    [ThreadStatic]
    private static (int Start, int Length)? s_span;

    /// <summary>The exact characters, which are known in the compiler only.</summary>
    internal (int Start, int Length)? Span { get; private init; }

    /// <summary>
    /// Set by the interpreter round each call that it makes: factories are static, so no build context can carry it.
    /// </summary>
    internal static (int Start, int Length)? CurrentSpan { get => s_span; set => s_span = value; }

    /// <summary>The place as <c>Orders.cs(12)</c>.</summary>
    public override string ToString() => $"{File}({Line})";

    internal static SourceLocation At(string file, int line) => new(file, line) { Span = s_span };
}
