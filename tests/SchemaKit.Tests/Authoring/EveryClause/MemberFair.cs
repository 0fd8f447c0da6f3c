namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>A junction.</summary>
public sealed class MemberFair : Table
{
    public Column<short> MemberId { get; } = Pg.ForeignKey((Members m) => m.Id);
    public Column<int> FairId { get; } = Pg.ForeignKey((Fairs f) => f.Id);

    protected override void Define(TableDefinition t) => t.Junction(MemberId, FairId);
}
