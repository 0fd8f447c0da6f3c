namespace SchemaKit.Rules.Security;

/// <summary>The rules of row security, privileges and secrets, in order of id.</summary>
internal static class SecurityRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
    ];
}
