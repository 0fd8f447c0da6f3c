namespace SchemaKit.Rules.Documentation;

/// <summary>The rules of comments, in order of id.</summary>
internal static class DocumentationRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.TableComment,
        Rule.ColumnComment,
        Rule.EmptyComment,
    ];
}
