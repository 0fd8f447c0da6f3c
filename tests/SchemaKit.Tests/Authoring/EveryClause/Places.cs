namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>What others inherit.</summary>
public sealed class Places : Table
{
    public Column<long> Id { get; } = Pg.BigInt();
    public Column<string> Name { get; } = Pg.Text().Nullable();

    protected override void Define(TableDefinition t) => t.Check("named", $"(name <> ''::text)").NoInherit();
}
