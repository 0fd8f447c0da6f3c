using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>Partitions in every way, and triggers.</summary>
public sealed class Events : Table
{
    public Column<long> Id { get; } = Pg.BigInt();
    public Column<string> Title { get; } = Pg.Text().Collate("C");
    public Column<string> Kind { get; } = Pg.Text();
    public Column<DateOnly> At { get; } = Pg.Date();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(Id, At, Kind);
        t.Index(Title).Named("events_by_title").Comment("By name.");
        t.PartitionByRange(At)
            .Monthly(2026, 11, 2)
            .Partition("events_2027", $"'2027-01-01'", $"'2028-01-01'", p =>
            {
                p.Comment("Of one year.");
                p.PartitionByList(Kind)
                    .Partition("events_2027_fair", ["fair", "it's"], q =>
                    {
                        q.With("fillfactor", "90");
                        q.Override(Title, c => c.DefaultSql($"'next'::text").StatisticsTarget(7).Comment("Of 2027."));
                    })
                    .Default("events_2027_rest", q => q.Index(Title, Id));
            })
            .Default("events_rest", p => p.PartitionByHash(Id)
                .Partition("events_rest_0", modulus: 2, remainder: 0, q => q.Unlogged())
                .Partition("events_rest_1", modulus: 2, remainder: 1));
        t.Trigger("changed").Before(TriggerEvents.Insert | TriggerEvents.Update).OfColumns(Title)
            .When($"(new.title <> ''::text)").Execute(Objects.Note, "it's", Title).Comment("Notes it.");
        t.Trigger("told").After(TriggerEvents.Update).ForEachStatement()
            .Referencing(oldTable: "before", newTable: "after")
            .Execute(Objects.Note).Enabled(TriggerState.Always);
        t.Trigger("late").After(TriggerEvents.Delete).Constraint(initiallyDeferred: true, from: Pg.Table<Fairs>())
            .Execute(Objects.Note).Enabled(TriggerState.Replica);
        t.Trigger("same").Before(TriggerEvents.Update).ExecuteBuiltIn("suppress_redundant_updates_trigger");
    }
}
