namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>What came with PostgreSQL 18.</summary>
public sealed class Stays : Table
{
    public Column<int> Room { get; } = Pg.Integer();
    public Column<string> During { get; } = Pg.TstzRange();
    public Column<string> Guest { get; } = Pg.Text().NotNull("guest_is_known", noInherit: true, comment: "Known.");
    public Column<string> Note { get; } = Pg.Text().NotNull("note_is_said", notValid: true);
    public Column<int> Fair { get; } = Pg.Integer().Nullable();
    public Column<int> Twice { get; } = Pg.Integer().GeneratedVirtual((Stays s) => $"({s.Room} * 2)").Nullable();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(Room, During).WithoutOverlaps();
        t.Unique(Guest, During).WithoutOverlaps();
        t.Check("rooms", $"(room > 0)").NotEnforced();
        t.ForeignKey(Fair).References((Fairs f) => f.Id).NotEnforced();
        t.ForeignKey(Room, During).References((Stays s) => (s.Room, s.During)).Period().Named("stays_within");
    }
}
