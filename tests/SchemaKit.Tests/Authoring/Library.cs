using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring;

[EnumName("loan_state", Comment = "Where a loan stands.")]
public enum LoanState
{
    Out,

    [Label("come-back", WasNamed = "returned")]
    Back,
}

public static class LibraryTypes
{
    public static Domain<string> Isbn { get; } = new Domain<string>("isbn", Pg.Text().Collate("C"))
        .Check("digits", $"value ~ '^[0-9]{{13}}$'")
        .Comment("A number of 13 digits.");

    public static CompositeType Shelf { get; } = new CompositeType("shelf", schema: "stock")
        .Attribute("room", Pg.Text().Comment("On the plan."))
        .Attribute("level", Pg.SmallInt());
}

public static class LibraryObjects
{
    public static Sequence CardNumbers { get; } =
        new Sequence("card_numbers").Start(1000).Cache(10).OwnedBy(Pg.Column((Readers r) => r.Card));

    public static Function IsLate { get; } = new Function("is_late")
        .Parameter("since", Pg.Date())
        .Parameter("days", Pg.Integer().Default(28))
        .Returns(Pg.Boolean())
        .StandardBody($"return since + days < current_date")
        .Stable()
        .Parallel(ParallelSafety.Safe)
        .RevokeFromPublic()
        .Grant(Privileges.Execute, to: "clerk");

    public static Function LoansOf { get; } = new Function("loans_of")
        .Parameter("reader", Pg.BigInt())
        .ReturnsSetOf(Pg.Table<Loans>())
        .Body("sql", $"select * from {Pg.Table<Loans>()} where {Pg.Column((Loans l) => l.ReaderId)} = reader");

    public static Procedure CloseYear { get; } = new Procedure("close_year")
        .Parameter("year", Pg.Integer())
        .Body("plpgsql", $"begin call {new Procedure("note").Parameter(null, Pg.Text())}('x'); end");

    public static Function Guard { get; } = new Function("guard")
        .ReturnsTrigger()
        .Body("plpgsql", $"begin return new; end");

    public static View LateLoans { get; } = new View("late_loans")
        .As((Loans l, Readers r) => $"""
            select l.{l.Id}, r.{r.Card} from {Pg.Table<Loans>()} l
            join {Pg.Table<Readers>()} r on r.{r.Id} = l.{l.ReaderId} where {IsLate}(l.{l.LentOn})
            """)
        .SecurityInvoker()
        .Comment("Loans that should be back.")
        .Comment("card", "Of the reader.")
        .InsteadOf("guard", TriggerEvents.Insert | TriggerEvents.Update, Guard)
        .Grant(Privileges.Select, to: "clerk");

    public static MaterializedView LoansByDay { get; } = new MaterializedView("loans_by_day")
        .As((Loans l) => $"select {l.LentOn} as day, count(*) as loans from {Pg.Table<Loans>()} group by 1")
        .Unique(["day"]);

    public static TextSearchConfiguration Plain { get; } =
        new TextSearchConfiguration("plain", copyOf: "pg_catalog.simple").Map(["asciiword"], ["simple"]);

    public static RawObject Total { get; } = new RawObject(
        "aggregate",
        "public.total(integer)",
        $"create aggregate public.total(integer) (sfunc = int4pl, stype = integer)");
}

public sealed class Readers : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity(min: 1, cycle: true);
    public Column<long> Card { get; } = Pg.BigInt().DefaultSql(LibraryObjects.CardNumbers.Next());
    public Column<decimal> Fee { get; } = Pg.Numeric(6, 2);
    public Timestamps Timestamps { get; } = new(keptByTrigger: true);
    public SoftDelete SoftDelete { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(Id);
        t.Unique(Card).WhileAlive(SoftDelete);
        t.Statistics("readers_card_fee", Card, Fee).Kinds(StatisticsKinds.Ndistinct | StatisticsKinds.Mcv);
        t.Grant(Privileges.Select | Privileges.Update, to: "clerk", [Fee]).WithGrantOption();
        t.Audited(Id);
    }
}

public sealed class Loans : Table
{
    public Column<long> Id { get; } = Pg.BigInt();
    public Column<long> ReaderId { get; } = Pg.ForeignKey((Readers r) => r.Id);
    public Column<string> Isbn { get; } = Pg.Domain(LibraryTypes.Isbn);
    public Column<string> Shelf { get; } = Pg.Composite(LibraryTypes.Shelf).Nullable();
    public Column<LoanState> State { get; } = Pg.Enum<LoanState>().Default(LoanState.Back);
    public Column<DateOnly> LentOn { get; } = Pg.Date();
    public Column<decimal> Fee { get; } = Pg.Numeric(6, 2).SnapshotOf((Readers r) => r.Fee);
    public Column<decimal> Total { get; } = Pg.Numeric(6, 2).DerivedFrom((Loans l) => [l.Fee, l.LentOn]);

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(Id, LentOn, State);
        t.Check("late", $"{LibraryObjects.IsLate}({LentOn}) is not null").Named("loans_are_late_or_not");
        t.PartitionByRange(LentOn)
            .Monthly(2026, 11, 3)
            .Partition("loans_of_old", $"minvalue", $"'2026-11-01'", p =>
            {
                p.Index(ReaderId);
                p.PartitionByList(State).Partition("loans_of_old_out", ["out"]).Default("loans_of_old_rest");
            })
            .Default("loans_rest");
        t.Trigger("guard")
            .Before(TriggerEvents.Update)
            .OfColumns(Fee)
            .When($"old.{Fee} is distinct from new.{Fee}")
            .Execute(LibraryObjects.Guard, "a", "b");
        t.ReplicaIdentityFull();
    }
}

public sealed class LibraryDatabase : Database
{
    protected override void Define(DatabaseDefinition d)
    {
        d.Schema("public").Grant(Privileges.Usage, to: "clerk").RevokeFromPublic();
        d.Enum<LoanState>().RevokeFromPublic().Grant(Privileges.Usage, to: "clerk");
        d.Add<Loans>();
        d.Add<Readers>();
        d.Schema("audit").Add<AuditEntries>();
        d.Add(LibraryObjects.LateLoans, LibraryObjects.LoansByDay, LibraryObjects.LoansOf, LibraryObjects.CloseYear);
        d.Add(LibraryObjects.Plain, LibraryObjects.Total);
        d.DefaultPrivileges(PrivilegedKind.Tables, Privileges.Select, to: "clerk", schema: "public");
        d.RevokeDefaultPrivileges(PrivilegedKind.Routines, Privileges.Execute, from: "public");
    }
}
