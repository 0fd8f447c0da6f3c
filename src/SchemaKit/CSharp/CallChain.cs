namespace SchemaKit.CSharp;

/// <summary>Calls one after the other: <c>t.Index(UserId).Named("…")</c>.</summary>
/// <param name="root">What the first is called on.</param>
internal sealed class CallChain(string root)
{
    private readonly List<Call> _calls = [];

    public string Root => root;

    public IReadOnlyList<Call> Calls => _calls;

    public CallChain Then(string method, params string[] arguments) => Then(new Call(method, arguments));

    public CallChain Then(string method, IEnumerable<string> arguments) => Then(new Call(method, [.. arguments]));

    public CallChain Then(Call call)
    {
        _calls.Add(call);
        return this;
    }

    public CallChain ThenIf(bool condition, string method, params string[] arguments) =>
        condition ? Then(method, arguments) : this;

    /// <summary>A call with a text, where there is one.</summary>
    public CallChain ThenText(string method, string? text) =>
        text is null ? this : Then(method, CSharpText.Literal(text));

    public override string ToString() => root + string.Concat(_calls);
}
