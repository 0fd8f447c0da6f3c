namespace SchemaKit.Rules.Keys;

/// <summary>The rules of keys, in order of id.</summary>
internal static class KeyRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.NoPrimaryKey,
        Rule.NoUniqueKey,
        Rule.MissingAlternateKey,
        Rule.NaturalKey,
        Rule.NeedlessSurrogate,
        Rule.JunctionWithoutUnique,
        Rule.WideKey,
        Rule.KeyColumnsFirst,
        Rule.NullableInUnique,
        Rule.NonMinimalKey,
        Rule.UnsuitableKeyType,
        Rule.IdentityStyle,
        Rule.SequenceOwnership,
        Rule.DeferrableKey,
    ];
}
