namespace SchemaKit.Rules.Structure;

/// <summary>The rules of what tables are made for, in order of id.</summary>
internal static class StructureRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.EntityAttributeValue,
        Rule.PolymorphicAssociation,
        Rule.OpenExclusiveArc,
        Rule.TinyTable,
        Rule.Inherits,
        Rule.CloneTables,
        Rule.OneTrueLookup,
        Rule.NaiveTree,
        Rule.ReadablePassword,
        Rule.UnloggedTable,
        Rule.RewriteRule,
    ];
}
