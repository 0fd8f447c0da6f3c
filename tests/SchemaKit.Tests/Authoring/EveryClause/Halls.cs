namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>What halls have beside other places.</summary>
public sealed class Halls : Table
{
    public Column<int> Seats { get; } = Pg.Integer();

    protected override void Define(TableDefinition t)
    {
        t.Inherits<Places>();
        t.ReplicaIdentityFull();
    }
}
