namespace SchemaKit.Tests.Authoring.EveryClause;

public sealed class StallNames : Table
{
    public Column<string> Name { get; } = Pg.Text().Collate("C");
    public Column<int> Ticket { get; } = Pg.Integer();

    protected override void Define(TableDefinition t)
    {
        t.Named("stall_titles");
        t.Unique(Name, Ticket).Comment("One each.").Clustered().With("fillfactor", "95").Tablespace("pg_default");
        t.ReplicaIdentityNothing();
    }
}
