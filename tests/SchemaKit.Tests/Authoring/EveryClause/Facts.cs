namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>What classes know and no server does.</summary>
public sealed class Facts : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity(new Sequence("fact_numbers"));
    public Column<string> Email { get; } = Pg.Text().Default("none").SnapshotOf((Members m) => m.Email);
    public Column<int> Twice { get; } = Pg.Integer().DerivedFrom((Facts f) => [f.Price]);
    public Column<int> Price { get; } = Pg.Integer().WasNamed("cost");
    public Column<DateTime> Opens { get; } = Pg.Timestamp().LocalTime("Shops open by the clock on the wall.");
    public Column<string> Payload { get; } = Pg.Json().KeepText("The signature is over the text.");
    public Column<DateTimeOffset> SeenAt { get; } = Pg.Timestamptz().KeptByApplication("The gateway writes it.");
    public Column<long> FirstId { get; } = Pg.BigInt().Nullable().AtMostOneOf("owner");
    public Column<long> SecondId { get; } = Pg.BigInt().Nullable().AtMostOneOf("owner");
    public Column<string> Secret { get; } = Pg.Text().Sensitive("It opens the door.");
    public Column<bool> IsWanted { get; } = Pg.Boolean().Nullable().ThreeState("Null is: not asked yet.");
    public Column<DateOnly> StartsOn { get; } = Pg.Date().NoPeriod("It ends by itself.");
    public Column<int> Number { get; } = Pg.Integer().PublishedKey("It is printed on the door.");
    public Column<string> Source { get; } = Pg.Text().FilledUpstream("The importer sends it.");
    public Column<long> OrderId { get; } = Pg.BigInt().LogicalReference("Orders are in another database.");
    public Column<long> ParentId { get; } =
        Pg.ForeignKey((Facts f) => f.Id).RootRefersToItself("The root is its own parent.");
    public Column<long> TenantId { get; } = Pg.BigInt().Tenant("Each row is of one customer.");

    protected override void Define(TableDefinition t)
    {
        t.WasNamed("truths");
        t.PrimaryKey(Id);
        t.Index([Email]).Named("facts_email").Using(Model.IndexMethod.Hash).ForWholeValues("Only equality is asked.");
        t.Determines(Number, Price);
        t.Determines([Number, Source], [Secret]);
        t.DeterminesMany(Source, Price);
        t.DeterminesMany([Source, Number], [Price, Twice]);
        t.IsLog("It only grows.");
        t.IsStaging("It is emptied each night.");
        t.IsImmutable("Nothing is changed.");
        t.IsSmall("A few rows.");
        t.IsKeyValue("Its names are open.");
        t.IsCache("It can be made again.");
        t.IsQueue("Rows come and go.");
        t.HasPartitionGaps("Old years are gone.");
        t.IsServiceOnly("No person reads it.");
        t.Allow("SK2001", because: "By id.");
        t.Allow("SK2001", on: Opens, because: "By id, on a column.");
        t.Allow("SK2001", on: "opens", because: "By id, on a name.");
        t.Allow(Rule.TimestampWithoutZone, because: "By rule.");
        t.Allow(Rule.TimestampWithoutZone, on: Opens, because: "By rule, on a column.");
        t.Allow(Rule.TimestampWithoutZone, on: "opens", because: "By rule, on a name.");
    }
}
