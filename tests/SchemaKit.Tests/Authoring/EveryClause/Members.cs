namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>Patterns in one line each.</summary>
public sealed class Members : Table
{
    public Column<short> Id { get; } = Pg.SmallInt().Identity();
    public Column<string> Email { get; } = Pg.Text().Collate("C");
    public Column<string> Login { get; } = Pg.Text().Collate("C");
    public Timestamps Timestamps { get; } = new(keptByTrigger: true);
    public SoftDelete SoftDelete { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey([Id]);
        t.Unique([Email]).WhileAlive(SoftDelete);
        t.Unique([Login]).Forever("A login names one person for all time.");
        t.Audited(Id);
        t.ArchiveTo<MembersArchive>();
    }
}
