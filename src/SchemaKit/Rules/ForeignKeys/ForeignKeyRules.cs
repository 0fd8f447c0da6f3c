namespace SchemaKit.Rules.ForeignKeys;

/// <summary>The rules of foreign keys, in order of id.</summary>
internal static class ForeignKeyRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.ForeignKeyIndex,
        Rule.ForeignKeyIndexWeak,
        Rule.ForeignKeyType,
        Rule.FailingAction,
    ];
}
