namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>A lookup table.</summary>
public sealed class Kinds : Table
{
    public Lookup Lookup { get; } = new();

    protected override void Define(TableDefinition t) => t.Comment("What there can be.");
}
