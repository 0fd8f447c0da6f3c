namespace SchemaKit.Rules.Keys;

/// <summary>The rules of keys, in order of id.</summary>
internal static class KeyRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.NoPrimaryKey,
    ];
}
