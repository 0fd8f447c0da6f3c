namespace SchemaKit;

/// <summary>When a row was created and when it was last changed.</summary>
/// <remarks>Nothing but the application keeps <c>updated_at</c> up to date, unless a trigger does.</remarks>
public sealed class Timestamps : ColumnGroup<Timestamps>
{
    /// <summary><c>created_at</c>: when the row was inserted.</summary>
    public Column<DateTimeOffset> CreatedAt { get; } =
        Pg.Timestamptz().DefaultSql($"now()").Comment("When the row was created.");

    /// <summary><c>updated_at</c>: when the row was last changed.</summary>
    public Column<DateTimeOffset> UpdatedAt { get; } =
        Pg.Timestamptz().DefaultSql($"now()").Comment("When the row was last changed.");
}
