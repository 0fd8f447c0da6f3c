namespace SchemaKit.Rules.Nullability;

/// <summary>The rules of nullability, defaults and checks, in order of id.</summary>
internal static class NullabilityRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.ThreeStateBoolean,
        Rule.AllNullable,
        Rule.DefaultIsTheWordNull,
        Rule.CreatedAtIncomplete,
        Rule.NullPassesCheck,
        Rule.NotValidConstraint,
        Rule.UnorderedPeriod,
        Rule.UnboundedQuantity,
        Rule.RedundantCheck,
        Rule.ContradictoryChecks,
    ];
}
