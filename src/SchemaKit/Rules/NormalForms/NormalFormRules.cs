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
        Rule.PartialDependency,
        Rule.TransitiveDependency,
        Rule.BoyceCodd,
        Rule.FourthNormalForm,
        Rule.BrokenDependency,
        Rule.UndeclaredKey,
        Rule.UnmaintainedCopy,
    ];
}
