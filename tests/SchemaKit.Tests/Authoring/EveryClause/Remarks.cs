namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>What members say of anything.</summary>
public sealed class Remarks : Table
{
    public Column<int> Id { get; } = Pg.Integer().Identity();
    public PolymorphicReference<long> About { get; } =
        new("about", Pg.BigInt(), Pg.Table<Members>(), Pg.Table<Kinds>());

    public AuditTrail<Members, short> Trail { get; } = new(m => m.Id);

    protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
}
