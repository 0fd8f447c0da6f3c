namespace SchemaKit.Postgres.Tests.Patterns;

public sealed class Countries : Table
{
    public Lookup Lookup { get; } = new();

    protected override void Define(TableDefinition t) => t.Comment("Where people live.");
}

public sealed class Members : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public Column<string> Email { get; } = Pg.Text();
    public Column<string> Country { get; } = Pg.ForeignKey((Countries c) => c.Lookup.Code).Nullable();
    public Timestamps Timestamps { get; } = new(keptByTrigger: true);
    public SoftDelete SoftDelete { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(Id);
        t.Unique(Email).WhileAlive(SoftDelete);
        t.Audited(Id);
        t.ArchiveTo<MembersArchive>();
    }
}

public sealed class MembersArchive : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public Column<string> Email { get; } = Pg.Text();
    public Archived Archived { get; } = new();

    protected override void Define(TableDefinition t)
    {
    }
}

public sealed class Notes : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public PolymorphicReference<long> About { get; } =
        new("about", Pg.BigInt(), Pg.Table<Members>(), Pg.Table<Countries>());

    public AuditTrail<Members, long> Trail { get; } = new(m => m.Id);

    protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
}

public sealed class PatternsDatabase : Database
{
    protected override void Define(DatabaseDefinition d)
    {
        d.Add<Notes>();
        d.Add<Members>();
        d.Add<MembersArchive>();
        d.Add<Countries>();
        d.Schema("audit").Add<AuditEntries>();
    }
}
