namespace SchemaKit.Rules.Types;

/// <summary>The rules of column types, in order of id.</summary>
internal static class TypeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.TimestampWithoutZone,
        Rule.JsonNotJsonb,
    ];
}
