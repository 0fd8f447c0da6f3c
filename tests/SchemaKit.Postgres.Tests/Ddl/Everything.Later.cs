using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Ddl;

/// <content>What came with PostgreSQL 16, 17 and 18.</content>
internal static partial class Everything
{
    private static readonly NotNullModel s_named = new() { Name = "must be there", Comment = "Needed." };

    /// <summary>A model that uses everything that a server of this major version has.</summary>
    public static DatabaseModel On(int major)
    {
        (int Since, DatabaseModel Model)[] later = [(15, Seldom()), (16, Since16()), (17, Since17()), (18, Since18())];
        return later.Where(l => l.Since <= major).Aggregate(Model, (all, l) => all with
        {
            Domains = [.. all.Domains, .. l.Model.Domains],
            CompositeTypes = [.. all.CompositeTypes, .. l.Model.CompositeTypes],
            Routines = [.. all.Routines, .. l.Model.Routines],
            Tables = [.. all.Tables, .. l.Model.Tables],
            Views = [.. all.Views, .. l.Model.Views],
            TextSearchConfigurations = [.. all.TextSearchConfigurations, .. l.Model.TextSearchConfigurations],
            RawObjects = [.. all.RawObjects, .. l.Model.RawObjects],
            DefaultPrivileges = [.. all.DefaultPrivileges, .. l.Model.DefaultPrivileges],
        });
    }

    private static DatabaseModel Since16() => new()
    {
        Domains = [new(new("app", "object"), new("text")) { Checks = [new("parses", new("value is json object"))] }],
        Views =
        [
            new(new("app", "built"), new("select json_array(1, 'a') as list, json_object('k': 2) as pair, 1_000 as many")),
        ],
        RawObjects =
        [
            new(
                "collation",
                "app.tailored",
                "create collation app.tailored (provider = icu, locale = 'und', rules = '&V << w <<< W')"),
        ],
    };

    private static DatabaseModel Since17() => new()
    {
        Domains =
        [
            new(new("app", "filled"), new("text")) { IsNotNull = true, NotNull = s_named },
            new(new("app", "also_filled"), new("text")) { IsNotNull = true },
        ],
        Routines = [new(new("app", "let_in"), "plpgsql", "begin end") { Returns = new("event_trigger") }],
        Tables =
        [
            new(new("app", "stays"))
            {
                Columns =
                [
                    Columns.BigInt("id") with { Identity = new(IdentityGeneration.Always) },
                    new("room", new("int4range")) { IsNullable = true },
                    new("during", new("daterange")) { IsNullable = true },
                ],
                PartitionKey = new(PartitionMethod.List, [IndexKeyModel.Of("room")]),
                Exclusions =
                [
                    new("stays_apart", [new(IndexKeyModel.Of("room"), "="), new(IndexKeyModel.Of("during"), "&&")])
                    {
                        Method = IndexMethod.Gist,
                    },
                ],
                Partitions =
                [
                    new(new(new("app", "stays_1")), new() { Values = ["'[1,2)'"] }),
                    new(new(new("app", "stays_rest")), new()),
                ],
                Grants = [new("pg_monitor", ["select", "maintain"])],
            },
        ],
        Views =
        [
            new(
                new("app", "rows_of"),
                new("select r.a from json_table('[1]', '$[*]' columns (a int path '$')) r where json_exists('{}', '$.a')")),
        ],
        RawObjects =
        [
            new("collation", "app.plain_c", "create collation app.plain_c (provider = builtin, locale = 'C.UTF-8')"),
            new("event trigger", "greet", "create event trigger greet on login execute function app.let_in()")
            {
                DependsOn = [new(SchemaObjectKind.Routine, new("app", "let_in"))],
            },
        ],
    };

    private static DatabaseModel Since18() => new()
    {
        Tables = [Terms(), Leases(), Readings()],
        RawObjects =
        [
            new("publication", "told", "create publication told for table app.readings with (publish_generated_columns = stored)")
            {
                DependsOn = [new(SchemaObjectKind.Table, new("app", "readings"))],
            },
        ],
        DefaultPrivileges = [new(PrivilegedKind.LargeObjects, new("pg_monitor", ["select"]))],
    };

    private static TableModel Terms() => new(new("app", "terms"))
    {
        Columns = [Columns.BigInt("room"), new("during", new("daterange")), new("kept", new("daterange"))],
        PrimaryKey = new("terms_pkey", ["room", "during"]) { IsWithoutOverlaps = true },
        UniqueConstraints = [new("terms_kept_key", ["room", "kept"]) { IsWithoutOverlaps = true }],
    };

    private static TableModel Leases() => new(new("app", "leases"))
    {
        Columns =
        [
            Columns.BigInt("room") with { NotNull = s_named },
            new("during", new("daterange")) { NotNull = new() { IsNotValid = true, Name = "leases_later" } },
            Columns.Text("tenant") with { NotNull = new() { IsNoInherit = true } },
        ],
        Checks = [new("leases_wish", new("tenant <> ''")) { IsNotEnforced = true, Comment = "Hoped for." }],
        ForeignKeys =
        [
            new("leases_term_fkey", ["room", "during"], new("app", "terms"), ["room", "during"]) { IsPeriod = true },
            new("leases_room_fkey", ["room"], new("app", "rooms"), ["id"]) { IsNotEnforced = true, Comment = "Not checked." },
        ],
    };

    private static TableModel Readings() => new(new("app", "readings"))
    {
        Columns =
        [
            Columns.BigInt("id"),
            Columns.BigInt("doubled") with { IsNullable = true, Generated = new("id * 2"), IsVirtual = true },
            Columns.BigInt("tripled") with { IsNullable = true, Generated = new("id * 3") },
        ],
        PrimaryKey = new("readings_pkey", ["id"]),
        PartitionKey = new(PartitionMethod.Range, [IndexKeyModel.Of("id")]),
        ForeignKeys =
        [
            new("readings_later", ["id"], new("app", "rooms"), ["id"]) { IsNotValid = true },
        ],
        Partitions = [new(new(new("app", "readings_all")), new() { From = ["minvalue"], To = ["maxvalue"] })],
    };
}
