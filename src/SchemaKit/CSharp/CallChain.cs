using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>Calls one after the other: <c>t.Index(UserId).Named("…")</c>.</summary>
/// <param name="root">What the first is called on.</param>
/// <param name="arguments">What that is made with, where it is long; null where the root says it.</param>
internal sealed class CallChain(string root, IReadOnlyList<string>? arguments = null)
{
    private readonly List<Call> _calls = [];

    public string Root => root;

    /// <summary>What the root is made with, each perhaps on a line of its own.</summary>
    public IReadOnlyList<string>? Arguments => arguments;

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

    /// <summary>The calls for what objects beside tables let roles do.</summary>
    /// <param name="grants">The privileges.</param>
    /// <param name="leaveOut">Takes what cannot be said.</param>
    public CallChain ThenGrants(ValueList<GrantModel> grants, Action<string> leaveOut)
    {
        foreach (var grant in grants)
        {
            if (PrivilegeText.Of(grant) is not { } privileges || grant.Columns.Count > 0)
                leaveOut($"what {grant.Role} may do with it: {grant.Privileges}");
            else if (grant.WithGrantOption)
                Then("Grant", privileges, CSharpText.Named("to", grant.Role), "withGrantOption: true");
            else
                Then("Grant", privileges, CSharpText.Named("to", grant.Role));
        }

        return this;
    }

    public override string ToString() =>
        root + (arguments is null ? "" : $"({string.Join(", ", arguments)})") + string.Concat(_calls);
}
