namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>When a row was last changed, kept by a trigger.</summary>
public sealed class LastUpdated : ColumnGroup<LastUpdated>
{
    public LastUpdated(bool mayBeUnknown = false)
    {
        if (mayBeUnknown)
            LastUpdate = LastUpdate.Nullable();
    }

    public static Function Touch { get; } = new Function("last_updated")
        .ReturnsTrigger()
        .Body("plpgsql", $"""

            BEGIN
                NEW.last_update = CURRENT_TIMESTAMP;
                RETURN NEW;
            END
            """ + $" ");

    public Column<DateTimeOffset> LastUpdate { get; } = Pg.Timestamptz().DefaultSql($"now()");

    protected override void Define(TableDefinition t) =>
        t.Trigger("last_updated").Before(TriggerEvents.Update).Execute(Touch);
}
