namespace SchemaKit.Rules.Types;

/// <summary>The rules of column types, in order of id.</summary>
internal static class TypeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.TimestampWithoutZone,
        Rule.TimeWithZone,
        Rule.RoundedTimestamp,
        Rule.PaddedText,
        Rule.LimitedText,
        Rule.UnboundedText,
        Rule.MoneyType,
        Rule.FloatForExact,
        Rule.JsonNotJsonb,
        Rule.Serial,
        Rule.SmallKey,
        Rule.SequenceWidth,
        Rule.UuidAsText,
        Rule.AddressAsText,
        Rule.TimeAsText,
        Rule.ScalarAsText,
        Rule.DocumentAsText,
        Rule.NumericWithoutScale,
        Rule.EnumPolicy,
        Rule.OpenClosedSet,
        Rule.LargeObject,
        Rule.RegType,
        Rule.DeniedType,
        Rule.CaseSensitiveIdentity,
        Rule.OneNameManyTypes,
        Rule.ColumnCollation,
    ];
}
