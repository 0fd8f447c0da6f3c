namespace SchemaKit;

/// <summary>Rows are marked as deleted instead of removed.</summary>
/// <remarks>A deleted row keeps its keys unless they say otherwise: <c>t.Unique(Email).WhileAlive(SoftDelete)</c>.</remarks>
public sealed class SoftDelete : ColumnGroup<SoftDelete>
{
    /// <summary><c>deleted_at</c>: when the row was deleted; null while it lives.</summary>
    public Column<DateTimeOffset> DeletedAt { get; } =
        Pg.Timestamptz().Nullable().Comment("When the row was deleted; null while it lives.");
}
