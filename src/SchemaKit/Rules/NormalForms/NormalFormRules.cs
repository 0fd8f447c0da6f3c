namespace SchemaKit.Rules.NormalForms;

/// <summary>The rules of normal forms, in order of id.</summary>
internal static class NormalFormRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.ListInText,
        Rule.ArrayOfReferences,
        Rule.NumberedColumns,
        Rule.WordedColumns,
        Rule.RelationInJsonb,
        Rule.CompositeValue,
        Rule.PartialDependency,
        Rule.SuspectedPartialDependency,
        Rule.TransitiveDependency,
        Rule.UnderivedColumn,
        Rule.UndeclaredDependency,
        Rule.BoyceCodd,
        Rule.FourthNormalForm,
        Rule.UnenforcedDependency,
        Rule.ViolatedDependency,
        Rule.BrokenDependency,
        Rule.UndeclaredKey,
        Rule.UnmaintainedCopy,
    ];
}
