using SchemaKit;
using static SchemaKit.ReferentialAction;

namespace Politics;

/// <summary>What users did, a partition a month, so that old months can be dropped at once.</summary>
public sealed class ActivityLog : Table
{
    public Column<Guid> Id { get; } = Pg.Uuid().DefaultSql($"gen_random_uuid()");
    public Column<DateTimeOffset> OccurredAt { get; } =
        Pg.Timestamptz().DefaultSql($"now()").Comment("When it was done; decides the partition.");

    public Column<Guid> UserId { get; } = Pg.ForeignKey((Users u) => u.Id, onDelete: SetNull).Nullable();
    public Column<string> Action { get; } = Pg.Text().Comment("Such as rating.created.");
    public Column<string> Details { get; } = Pg.Jsonb().Default("{}").Comment("What else is known of it.");

    protected override void Define(TableDefinition t)
    {
        t.Comment("What users did, newest month last.");
        t.Named("activities");
        t.IsLog("Rows are added and, with their month, dropped.");
        t.PrimaryKey(Id, OccurredAt);
        t.Index(UserId, OccurredAt.Descending());
        t.PartitionByRange(OccurredAt).Monthly(2026, 1, 12).Default("activities_rest");

        t.RowSecurity();
        t.IsServiceOnly("Users have no policy: the service alone writes and reads it.");
        t.Grant(Privileges.Select | Privileges.Insert, to: Roles.Service);
    }
}
