using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <summary>When a row was created and when it was last changed.</summary>
/// <remarks>
/// Nothing keeps <c>updated_at</c> up to date by itself: choose a trigger, or say that the application does.
/// </remarks>
public sealed class Timestamps : ColumnGroup<Timestamps>
{
    private readonly bool _isKeptByTrigger;
    private readonly (string File, int Line) _place;

    /// <summary>Two columns that an insert fills.</summary>
    /// <param name="keptByTrigger">Whether a trigger sets <c>updated_at</c> whenever a row changes.</param>
    /// <param name="keptByApplication">Why the application can be trusted to set it; null when it cannot.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Timestamps(
        bool keptByTrigger = false,
        string? keptByApplication = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        _isKeptByTrigger = keptByTrigger;
        _place = (file, line);
        CreatedAt = CreatedAt.At(file, line);
        UpdatedAt = UpdatedAt.At(file, line);
        if (keptByApplication is not null)
            UpdatedAt = UpdatedAt.KeptByApplication(keptByApplication);
    }

    /// <summary>The trigger function <c>set_updated_at</c>, which all tables share.</summary>
    public static Function SetUpdatedAt { get; } = new Function("set_updated_at")
        .ReturnsTrigger()
        .Body("plpgsql", $"""

            begin
              new.{Sql.Member(nameof(UpdatedAt))} = now();
              return new;
            end

            """)
        .Comment("Notes when a row was last changed.");

    /// <summary><c>created_at</c>: when the row was inserted.</summary>
    public Column<DateTimeOffset> CreatedAt { get; } =
        Pg.Timestamptz().DefaultSql($"now()").Comment("When the row was created.");

    /// <summary><c>updated_at</c>: when the row was last changed.</summary>
    public Column<DateTimeOffset> UpdatedAt { get; } =
        Pg.Timestamptz().DefaultSql($"now()").Comment("When the row was last changed.");

    /// <inheritdoc/>
    protected override void Define(TableDefinition t)
    {
        if (_isKeptByTrigger)
            t.Trigger("set_updated_at", _place.File, _place.Line).Before(TriggerEvents.Update).Execute(SetUpdatedAt);
    }
}
