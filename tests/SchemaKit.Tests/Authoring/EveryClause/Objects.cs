using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring.EveryClause;

public static class Objects
{
    public static Domain<string> Zip { get; } =
        new Domain<string>("zip", Pg.Text().Collate("C").DefaultSql($"'00000'::text"))
            .NotNull()
            .Check("five", $"(length(VALUE) = 5)", c => c.Named("zip_five").Comment("As the post wants it."))
            .RevokeFromPublic()
            .Grant(Privileges.Usage, to: "pg_monitor", withGrantOption: true)
            .Comment("Where letters go.");

    public static CompositeType Person { get; } = new CompositeType("person")
        .Attribute("id", Pg.BigInt())
        .Attribute("name", Pg.Text().Collate("C").Comment("In full."))
        .Comment("Somebody.");

    public static Sequence Tickets { get; } = new Sequence("tickets")
        .Start(5).Increment(2).Between(2, 1_000).Cache(3).Cycle().AsInteger().Unlogged()
        .OwnedBy(Pg.Column((Fairs f) => f.Ticket))
        .Grant(Privileges.Usage, to: "pg_monitor")
        .Comment("Counts tickets.");

    public static Function Note { get; } = new Function("note")
        .ReturnsTrigger()
        .Body("plpgsql", $"begin return new; end")
        .Comment("Notes a change.");

    public static Function Counts { get; } = new Function("counts")
        .Parameter("names", Pg.Text().Array(), ParameterMode.Variadic)
        .ReturnsColumn("name", Pg.Text())
        .ReturnsColumn("count", Pg.Integer())
        .Body("sql", $"select 'a', 1")
        .Stable().Strict().SecurityDefiner().Leakproof().Parallel(ParallelSafety.Safe).Cost(7).Rows(12)
        .Set("search_path", "''")
        .RevokeFromPublic()
        .Grant(Privileges.Execute, to: "pg_monitor");

    public static Function Handler { get; } = new Function("handler")
        .Returns(Pg.Type<string>("language_handler"))
        .LinkedTo("$libdir/plpgsql", "plpgsql_call_handler");

    public static Procedure Swap { get; } = new Procedure("swap")
        .Parameter("a", Pg.Integer(), ParameterMode.InOut)
        .Parameter("b", Pg.Integer().DefaultSql($"(1 + 1)"))
        .Body("plpgsql", $"begin a := a + b; end")
        .Comment("Adds.");

    public static RawObject Total { get; } = new RawObject(
            "aggregate",
            "public.total(integer)",
            $"create aggregate public.total(integer) (sfunc = int4pl, stype = integer)")
        .Then($"alter aggregate public.total(integer) set schema public")
        .RevokeFromPublic()
        .Grant(Privileges.Execute, to: "pg_monitor")
        .Comment("The sum.");

    public static TextSearchConfiguration English { get; } =
        new TextSearchConfiguration("own_english", copyOf: "pg_catalog.english")
            .Map(["word"], ["simple"])
            .Comment("Words as they are.");
}
