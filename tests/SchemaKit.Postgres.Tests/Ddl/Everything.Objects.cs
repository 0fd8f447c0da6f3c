using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Ddl;

/// <content>What a schema holds beside tables, and tables that others make.</content>
internal static partial class Everything
{
    private static DataType RoomsRow => new("rooms") { Schema = "app" };

    private static ValueList<DomainModel> Domains() =>
    [
        new(new("app", "zip code"), new("text"))
        {
            IsNotNull = true,
            Default = new("'00' || '000'"),
            Collation = "\"C\"",
            Checks = [new("five", new("length(value) = 5")) { Comment = "As the post wants it." }],
            Comment = "Where letters go.",
            IsRevokedFromPublic = true,
            Grants = [new("pg_monitor", ["usage"]) { WithGrantOption = true }],
        },
    ];

    private static ValueList<CompositeTypeModel> CompositeTypes() =>
    [
        new(
            new("app", "address"),
            [
                new("street", new("text")) { Collation = "\"C\"", Comment = "With the number." },
                new("zip", new("zip code") { Schema = "app" }),
            ])
        {
            Comment = "A place.",
        },
    ];

    private static ValueList<SequenceModel> Sequences() =>
    [
        new(new("app", "ticket numbers"))
        {
            Type = new("integer"),
            Options = new() { Start = 5, Increment = 2 },
            IsUnlogged = true,
            OwnedBy = new(new("app", "events"), "id"),
            Comment = "Counts tickets.",
            Grants = [new("public", ["usage", "select"])],
        },
    ];

    private static ValueList<TextSearchConfigurationModel> TextSearchConfigurations() =>
    [
        new(new("app", "plain"))
        {
            Mappings = [new(["asciiword", "word"], ["simple"])],
            Comment = "Nothing is cut.",
        },
        new(new("app", "own english")) { CopyOf = "pg_catalog.english", Mappings = [new(["word"], ["simple"])] },
    ];

    private static ValueList<RawObjectModel> RawObjects() =>
    [
        new(
            "aggregate",
            "app.joined(text)",
            "create aggregate app.joined(text) (sfunc = app.joined_step, stype = text)")
        {
            DependsOn = [new(SchemaObjectKind.Routine, new("app", "joined_step"))],
            Comment = "All texts.",
        },
    ];

    private static ValueList<RoutineModel> Routines() =>
    [
        // Before the table whose rows it gives and before the function that it calls.
        new(new("app", "big_rooms"), "sql", "select * from app.rooms where \"number\" > app.least_number()")
        {
            Returns = RoomsRow,
            ReturnsSet = true,
            Volatility = Volatility.Stable,
            Rows = "12",
            Cost = "7",
        },
        new(new("app", "least_number"), "sql", "return 1") { IsStandardBody = true, Returns = new("bigint") },
        new(new("app", "joined_step"), "sql", "select concat($1, $2)")
        {
            Returns = new("text"),
            Volatility = Volatility.Immutable,
            Parallel = ParallelSafety.Safe,
            Parameters = [new(new("text")), new(new("text")) { Name = "next" }],
            Comment = "One text more.",
        },
        new(new("app", "Counts of"), "plpgsql", "begin\n  return query select 'a', 1; -- $$ $do0$ 'x$\nend -- $")
        {
            Parameters =
            [
                new(new("text") { ArrayDimensions = 1 }) { Name = "names", Mode = ParameterMode.Variadic },
                new(new("text")) { Name = "name", Mode = ParameterMode.Table },
                new(new("integer")) { Name = "count", Mode = ParameterMode.Table },
            ],
            ReturnsSet = true,
            IsStrict = true,
            IsSecurityDefiner = true,
            Settings = [new("search_path", "''"), new("app.level", "'3'")],
            IsRevokedFromPublic = true,
            Grants = [new("pg_monitor", ["execute"])],
        },
        new(new("app", "swap"), "plpgsql", "begin a := a + coalesce(b, 0); c := a; end")
        {
            Kind = RoutineKind.Procedure,
            Parameters =
            [
                new(new("integer")) { Name = "a", Mode = ParameterMode.InOut },
                new(new("integer")) { Name = "b", Default = new("1 + 1") },
                new(new("integer")) { Name = "c", Mode = ParameterMode.InOut, Default = new("null") },
            ],
            Comment = "Adds.",
        },
        new(new("app", "note"), "plpgsql", "begin return new; end") { Returns = new("trigger"), IsLeakproof = true },
        new(new("app", "handler"), "c", "$libdir/plpgsql")
        {
            Returns = new("language_handler"), LinkSymbol = "plpgsql_call_handler",
        },
    ];

    private static TableModel Events() => new(new("app", "events"))
    {
        Comment = "What happened.",
        Columns =
        [
            Columns.BigInt("id"),
            Columns.Text("kind"),
            new("at", new("timestamp with time zone")) { Default = new("now()") },
            new("place", new("address") { Schema = "app" }) { IsNullable = true },
            Columns.BigInt("least") with { Default = new("app.least_number()") },
        ],
        PrimaryKey = new("events_pkey", ["id", "kind", "at"]),
        PartitionKey = new(
            PartitionMethod.Range,
            [IndexKeyModel.Of("at"), IndexKeyModel.Of("kind") with { OperatorClass = "text_ops" }]),
        Indexes = [new("events_kind_idx", [IndexKeyModel.Of("kind")])],
        Partitions =
        [
            new(
                new(new("app", "events_2026"))
                {
                    Comment = "Of one year.",
                    PartitionKey = new(PartitionMethod.List, [IndexKeyModel.Of("kind")]),
                    Partitions =
                    [
                        new(
                            new(new("app", "events_2026_in"))
                            {
                                Columns = [Columns.Text("kind") with { Default = new("'in'") }],
                                Checks = [new("recent", new("at > '2026-01-01'"))],
                                Parameters = [new("fillfactor", "90")],
                                Indexes = [new("events_2026_in_least_idx", [IndexKeyModel.Of("least")])],
                            },
                            new() { Values = ["'in'", "'out'"] }),
                        new(
                            new(new("app", "events_2026_rest"))
                            {
                                PartitionKey = new(PartitionMethod.Hash, [IndexKeyModel.Of("id")]),
                                Partitions =
                                [
                                    new(new(new("app", "events_2026_rest_0")), new() { Modulus = 2 }),
                                    new(
                                        new(new("app", "events_2026_rest_1")) { IsUnlogged = true },
                                        new() { Modulus = 2, Remainder = 1 }),
                                ],
                            },
                            new()),
                    ],
                },
                new() { From = ["'2026-01-01'", "minvalue"], To = ["'2027-01-01'", "minvalue"] }),
            new(
                new(new("app", "events_other"))
                {
                    ForeignKeys = [new("events_other_fkey", ["least"], new("app", "rooms"), ["id"])],
                    Triggers = [new("other", new("app", "note")) { Events = ["insert"], State = TriggerState.Always }],
                },
                new()),
        ],
        Grants =
        [
            new("pg_monitor", ["select", "update"]) { Columns = ["id", "kind"] },
            new("public", ["select"]),
        ],
        Triggers =
        [
            new("note_change", new("app", "note"))
            {
                Timing = TriggerTiming.Before,
                Events = ["insert", "update"],
                Columns = ["kind", "at"],
                When = new("new.kind <> ''"),
                Arguments = ["it's", "2"],
                State = TriggerState.Disabled,
                Comment = "Notes it.",
            },
            new("note_all", new("app", "note"))
            {
                Timing = TriggerTiming.After, Events = ["update"], IsForEachStatement = true,
                OldTable = "before", NewTable = "after",
            },
            new("note_late", new("app", "note"))
            {
                Timing = TriggerTiming.After,
                Events = ["delete"],
                IsConstraint = true,
                Deferral = Deferral.InitiallyDeferred,
                From = new(SchemaObjectKind.Table, new("app", "rooms")),
                State = TriggerState.Replica,
            },
        ],
        Statistics =
        [
            new(
                "events_together",
                [IndexKeyModel.Of("kind"), new() { Expression = new("date_trunc('day', at at time zone 'utc')") }])
            {
                Kinds = ["ndistinct", "mcv"], Comment = "They go together.",
            },
        ],
    };

    private static TableModel Halls() => new(new("app", "halls"))
    {
        Inherits = [new("app", "rooms")],
        Columns =
        [
            Columns.BigInt("id") with { IsInherited = true },
            Columns.Text("building") with { IsInherited = true, Comment = "Not said again.", Collation = "\"C\"" },
            Columns.BigInt("number") with { IsInherited = true },
            Columns.BigInt("floor") with { IsInherited = true, IsNullable = true },
            Columns.BigInt("seats"),
        ],
        AccessMethod = "heap",
        Tablespace = "pg_default",
        UniqueConstraints =
        [
            new("halls_seats_key", ["seats"])
            {
                Parameters = [new("fillfactor", "75")], Tablespace = "pg_default", IsReplicaIdentity = true,
            },
        ],
    };

    private static TableModel Logs() =>
        new(new("app", "logs")) { Columns = [Columns.Text("line")], ReplicaIdentity = ReplicaIdentity.Full };

    private static ValueList<ViewModel> Views() =>
    [
        new(new("app", "all_rooms"), new("select id, seats from app.hall_seats -- of all"))
        {
            DependsOn = [new(SchemaObjectKind.View, new("app", "hall_seats"))],
            IsSecurityInvoker = true,
            IsSecurityBarrier = true,
            Check = ViewCheck.Cascaded,
            Triggers = [new("write", new("app", "note")) { Timing = TriggerTiming.InsteadOf, Events = ["insert"] }],
            Comment = "Rooms to see.",
            ColumnComments = [new("seats", "How many sit.")],
            Grants = [new("public", ["select"])],
        },
        new(new("app", "hall_seats"), new("select id, seats from app.halls")) { ColumnNames = ["id", "seats"] },
    ];

    private static ValueList<MaterializedViewModel> MaterializedViews() =>
    [
        new(new("app", "seats"), new("select id as room, seats from app.all_rooms"))
        {
            Parameters = [new("fillfactor", "60")],
            Tablespace = "pg_default",
            IsWithoutData = true,
            Indexes = [new("seats_room_idx", [IndexKeyModel.Of("room")]) { IsUnique = true, Comment = "One a room." }],
            Statistics = [new("seats_together", [IndexKeyModel.Of("room"), IndexKeyModel.Of("seats")])],
            Comment = "Seats, kept.",
            ColumnComments = [new("room", "Which.")],
            Grants = [new("pg_monitor", ["select"])],
        },
    ];

    private static ValueList<DefaultPrivilegesModel> DefaultPrivileges() =>
    [
        new(PrivilegedKind.Tables, new("pg_monitor", ["select"])) { Schema = "app" },
        new(PrivilegedKind.Routines, new("public", ["execute"])) { IsRevoked = true },
        new(PrivilegedKind.Types, new("pg_monitor", ["usage"]) { WithGrantOption = true }) { ForRole = "current_user" },
    ];
}
