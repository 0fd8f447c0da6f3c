using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>Keys of four columns, and of three.</summary>
public sealed class Crates : Table
{
    public Column<int> Hall { get; } = Pg.Integer();
    public Column<int> Row { get; } = Pg.Integer();
    public Column<int> Shelf { get; } = Pg.Integer();
    public Column<int> Place { get; } = Pg.Integer();
    public Column<string> Span { get; } = Pg.Int4Range();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey([Hall, Row, Shelf, Place]);
        t.Unique([Row, Shelf, Place]);
        t.Index([Hall]).Named("crates_by_hall");
        t.Statistics("crates_together", [Hall, Row]);
        t.Exclude("apart").Element(Span, "&&").Using(IndexMethod.Spgist).Tablespace("pg_default").Named("crates_apart");
    }
}
