namespace SchemaKit.Analyzers.Interpretation;

/// <summary>An exception of the interpreted program.</summary>
/// <param name="value">The exception: a real one, or an instance of a user's class.</param>
/// <param name="site">Where it was thrown.</param>
internal sealed class ThrownException(object value, SyntaxNode site) : Exception
{
    public object Value => value;

    public SyntaxNode Site => site;

    public override string Message => value is Exception exception ? exception.Message : $"A {value} is thrown.";
}
