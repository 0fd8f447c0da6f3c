namespace SchemaKit.CodeFixes.Remedies;

/// <summary>A declaration as a chain of calls, such as <c>Pg.Text().Nullable()</c>.</summary>
internal sealed class CallChain
{
    private CallChain(ExpressionSyntax whole) => Whole = whole;

    public ExpressionSyntax Whole { get; }

    /// <summary>Its calls, the last first.</summary>
    public IEnumerable<InvocationExpressionSyntax> Calls
    {
        get
        {
            for (var link = Whole; link is InvocationExpressionSyntax call; link = ReceiverOf(call))
                yield return call;
        }
    }

    /// <summary>The call that makes what the others are asked of.</summary>
    public InvocationExpressionSyntax? Factory => Calls.LastOrDefault();

    /// <summary>The chain that a place is in: a call, or a line with a property or a statement.</summary>
    public static CallChain? At(SyntaxNode node)
    {
        var expression = node switch
        {
            ExpressionSyntax e => e,
            PropertyDeclarationSyntax p => p.Initializer?.Value,
            ExpressionStatementSyntax s => s.Expression,
            ArgumentSyntax a => a.Expression,
            _ => null,
        };
        while (expression?.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access
            && access.Expression == expression)
            expression = outer;
        return expression is null ? null : new(expression);
    }

    public static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    };

    public InvocationExpressionSyntax? Call(string name) => Calls.FirstOrDefault(c => NameOf(c) == name);

    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Expression;
}
