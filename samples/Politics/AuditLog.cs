using SchemaKit;

namespace Politics;

/// <summary>What changed, and when.</summary>
public sealed class AuditLog : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public Column<string> TableName { get; } = Pg.Text().Comment("The table that changed.");
    public Column<string> OldRow { get; } = Pg.Jsonb().Nullable().Comment("The row before; null for an insert.");
    public Column<string> NewRow { get; } = Pg.Jsonb().Nullable().Comment("The row after; null for a delete.");
    public Column<DateTimeOffset> ChangedAt { get; } = Pg.Timestamptz().DefaultSql($"now()").Comment("When it changed.");

    protected override void Define(TableDefinition t)
    {
        t.Comment("What changed, and when.");
        t.Named("audit_entries");
        t.PrimaryKey(Id);
        t.Index(TableName, ChangedAt.Descending());
        t.IsLog("Entries are added by triggers and never changed.");
    }
}
