namespace SchemaKit.Rules.NormalForms;

/// <summary>The rules of normal forms, in order of id.</summary>
internal static class NormalFormRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.PartialDependency,
        Rule.TransitiveDependency,
    ];
}
