namespace SchemaKit.CSharp;

/// <summary>A call, with its arguments as C# writes them.</summary>
internal sealed record Call(string Method, IReadOnlyList<string> Arguments)
{
    public Call(string method, params string[] arguments)
        : this(method, (IReadOnlyList<string>)arguments)
    {
    }

    public override string ToString() => $".{Method}({string.Join(", ", Arguments)})";
}
