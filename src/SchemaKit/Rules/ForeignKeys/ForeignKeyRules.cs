namespace SchemaKit.Rules.ForeignKeys;

/// <summary>The rules of foreign keys, in order of id.</summary>
internal static class ForeignKeyRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.ForeignKeyIndex,
        Rule.ForeignKeyIndexWeak,
        Rule.MissingForeignKey,
        Rule.ForeignKeyType,
        Rule.DuplicateForeignKey,
        Rule.OverlappingForeignKeys,
        Rule.ImpliedForeignKey,
        Rule.HalfNullForeignKey,
        Rule.ForeignKeyToLooseKey,
        Rule.SelfReferenceAction,
        Rule.OwnParent,
        Rule.ForeignKeyCycle,
        Rule.CascadeConflict,
        Rule.CascadeReach,
        Rule.FailingAction,
        Rule.ActionPolicy,
        Rule.InheritanceGap,
        Rule.TenantNotInKey,
        Rule.MutualOptional,
        Rule.ForeignKeyTarget,
    ];
}
