namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>References of three columns and of four, and partitions over arrays of keys.</summary>
public sealed class Parcels : Table
{
    public Column<int> Hall { get; } = Pg.Integer();
    public Column<int> Row { get; } = Pg.Integer();
    public Column<int> Shelf { get; } = Pg.Integer();
    public Column<int> Place { get; } = Pg.Integer();

    protected override void Define(TableDefinition t)
    {
        t.ForeignKey(Row, Shelf, Place).References((Crates c) => (c.Row, c.Shelf, c.Place));
        t.ForeignKey(Hall, Row, Shelf, Place).References((Crates c) => (c.Hall, c.Row, c.Shelf, c.Place));
        t.PartitionByRange([Hall, Row])
            .Partition("parcels_low", [$"0", $"0"], [$"9", $"9"], p => p.PartitionByList(Shelf)
                .Partition("parcels_low_one", (Sql[])[$"1", $"2"])
                .Default("parcels_low_rest", q => q.PartitionByHash([Hall, Place]).Evenly(2)))
            .Default("parcels_rest");
    }
}
