namespace SchemaKit.Rules.Indexes;

/// <summary>The rules of indexes, in order of id.</summary>
internal static class IndexRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.DuplicateIndex,
        Rule.RedundantIndex,
        Rule.ImpliedUniqueness,
        Rule.InvalidIndex,
        Rule.LowValueIndex,
        Rule.PointlessPredicate,
        Rule.WrongMethod,
        Rule.RowTooWideForBtree,
        Rule.IndexCannotServe,
        Rule.TooManyIndexes,
        Rule.OddKey,
        Rule.MatviewWithoutUnique,
        Rule.PartialUniqueArbiter,
        Rule.PolicyColumnIndex,
    ];
}
