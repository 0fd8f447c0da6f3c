namespace SchemaKit.Rules.Naming;

/// <summary>The rules of names, in order of id.</summary>
internal static class NamingRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.IdentifierCase,
        Rule.NeedsQuoting,
        Rule.ReservedWord,
        Rule.IdentifierTooLong,
        Rule.NameCollision,
        Rule.TableNumber,
        Rule.ConstraintName,
        Rule.LyingName,
        Rule.ForeignKeyColumnName,
        Rule.BooleanName,
        Rule.SuffixTypeMismatch,
        Rule.PrefixNoise,
        Rule.ColumnRepeatsTable,
        Rule.VagueName,
        Rule.KeyName,
        Rule.ConfusableNames,
        Rule.RelationNamespaceCollision,
    ];
}
