using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules;

/// <summary>Every rule there is.</summary>
internal static class Catalogue
{
    private static readonly IReadOnlyList<Rule> s_keys = [Rule.NoPrimaryKey];

    private static readonly IReadOnlyList<Rule> s_foreignKeys =
        [Rule.ForeignKeyIndex, Rule.ForeignKeyIndexWeak, Rule.ForeignKeyType, Rule.FailingAction];

    private static readonly IReadOnlyList<Rule> s_indexes = [Rule.DuplicateIndex, Rule.RedundantIndex];

    public static IReadOnlyList<Rule> All { get; } =
    [
        .. LintingRules.All,
        .. s_keys,
        .. s_foreignKeys,
        .. s_indexes,
        .. StyleRules.All,
    ];
}
