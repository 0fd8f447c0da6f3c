namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>Members who were deleted.</summary>
public sealed class MembersArchive : Table
{
    public Column<short> Id { get; } = Pg.SmallInt().Identity(new Sequence("archive_numbers"));
    public Column<string> Email { get; } = Pg.Text().Collate("C");
    public Column<string> Login { get; } = Pg.Text().Collate("C");
    public Timestamps Timestamps { get; } = new(keptByApplication: "The archive keeps the times of the original.");
    public SoftDelete SoftDelete { get; } = new();
    public Archived Archived { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(Id).Deferrable().Tablespace("pg_default");
        t.Audited([Id, Email]);
    }
}
