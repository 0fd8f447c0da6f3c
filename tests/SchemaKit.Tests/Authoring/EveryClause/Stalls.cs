namespace SchemaKit.Tests.Authoring.EveryClause;

public sealed class Stalls : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public Column<int> FairId { get; } = Pg.ForeignKey((Fairs f) => f.Id, ReferentialAction.Cascade).Nullable();
    public Column<string> Name { get; } = Pg.Text().Collate("C").Nullable();
    public Column<int> Ticket { get; } = Pg.Integer().Nullable();
    public Column<string> During { get; } = Pg.TstzRange();

    protected override void Define(TableDefinition t)
    {
        t.Unlogged();
        t.PrimaryKey(Id).Named("stalls_pk").ReplicaIdentity();
        t.ForeignKey(FairId).References((Fairs f) => f.Id).Named("stalls_fair_again").MatchFull().NotValid()
            .OnUpdate(ReferentialAction.Restrict).Deferrable().Comment("Again.");
        t.ForeignKey(Name, Ticket).References((StallNames s) => (s.Name, s.Ticket))
            .OnDelete(ReferentialAction.SetNull, Ticket);
        t.Exclude("overlap").Element(FairId, "=").Element(During, "&&").Where($"(id > 0)").Include(Name)
            .With("fillfactor", "75").Deferrable().Comment("One at a time.").IndexComment("Finds them.");
    }
}
