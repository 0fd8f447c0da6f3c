namespace SchemaKit.Rules.Naming;

/// <summary>The rules of names, in order of id.</summary>
internal static class NamingRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.IdentifierCase,
        Rule.ReservedWord,
        Rule.IdentifierTooLong,
        Rule.NameCollision,
        Rule.TableNumber,
        Rule.ConstraintName,
        Rule.ForeignKeyColumnName,
        Rule.BooleanName,
    ];
}
