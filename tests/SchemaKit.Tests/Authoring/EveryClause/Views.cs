using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring.EveryClause;

public static class Views
{
    public static View Late { get; } = new View("late", schema: "app")
        .As((Events e) => $"SELECT {e.Id},\n    {e.Title}\n   FROM {Pg.Table<Events>()}\n  WHERE ({e.Id} > 0)")
        .SecurityInvoker()
        .SecurityBarrier()
        .WithCheckOption(ViewCheck.Local)
        .Default("title", $"'late'::text")
        .Comment("Events that are late.")
        .Comment("title", "As announced.")
        .Trigger("after", g => g.After(TriggerEvents.Update).ForEachStatement().Execute(Objects.Note).Comment("Told."))
        .Trigger("before", g => g.Before(TriggerEvents.Delete).ForEachStatement().Execute(Objects.Note))
        .InsteadOf("write", TriggerEvents.Insert, Objects.Note, arguments: ["it's", "2"], comment: "Writes.")
        .Grant(Privileges.Select, to: "public");

    public static MaterializedView PerDay { get; } = new MaterializedView("per_day")
        .As((Events e) => $"SELECT {e.At} AS day,\n    {e.Title}\n   FROM {Pg.Table<Events>()}")
        .Columns("day", "title")
        .Unique(["day", "title"], i => i.Named("one_a_day").NullsNotDistinct().Comment("One a day.").Clustered())
        .Index(
            [
                IndexKey.OfView("day").Descending().NullsLast(),
                IndexKey.Of($"lower(title)").Collate("C").StatisticsTarget(50),
            ],
            i => i.Include("title").Where($"(day > '2026-01-01'::date)")
                .With("fillfactor", "80").Tablespace("pg_default"))
        .Index(
            [IndexKey.OfView("title").Operators("public.gist_trgm_ops (siglen = 32)")],
            i => i.Named("per_day_words").Using(IndexMethod.Gist))
        .Statistics("per_day_both", ["day", "title"], s => s.Kinds(StatisticsKinds.Mcv).Target(77).Comment("Together."))
        .With("fillfactor", "60")
        .Tablespace("pg_default")
        .WithNoData()
        .Comment("Kept.")
        .Comment("day", "Which.")
        .Grant(Privileges.Select, to: "pg_monitor");
}
