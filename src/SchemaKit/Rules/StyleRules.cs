namespace SchemaKit.Rules;

/// <summary>The rules of names, comments, types, normal forms and lifecycle, in order of id.</summary>
internal static class StyleRules
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
        Rule.TableComment,
        Rule.ColumnComment,
        Rule.TimestampWithoutZone,
        Rule.JsonNotJsonb,
        Rule.PartialDependency,
        Rule.TransitiveDependency,
        Rule.StaleUpdatedAt,
        Rule.SoftDeleteUnique,
    ];
}
