using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Ddl;

/// <summary>A model that uses everything the oldest supported server has.</summary>
internal static partial class Everything
{
    public static DatabaseModel Model { get; } = new()
    {
        Schemas =
        [
            new("app") { Comment = "What the app keeps.", Grants = [new("pg_monitor", ["usage", "create"])] },
            new("public") { Comment = "Unused.", IsRevokedFromPublic = true },
        ],
        Extensions =
        [
            new("btree_gist") { Schema = "app", Comment = "Scalars beside ranges." },
            new("pg_trgm") { Schema = "app" },
        ],
        Enums = [new(new("app", "Status"), ["draft", "it's $$ done"]) { Comment = "How far it is." }],
        Domains = Domains(),
        CompositeTypes = CompositeTypes(),
        Sequences = Sequences(),
        Routines = Routines(),
        Tables = [Documents(), Halls(), Bookings(), Events(), Rooms(), Logs()],
        Views = Views(),
        MaterializedViews = MaterializedViews(),
        TextSearchConfigurations = TextSearchConfigurations(),
        RawObjects = RawObjects(),
        DefaultPrivileges = DefaultPrivileges(),
    };

    private static TableModel Rooms() => new(new("app", "rooms"))
    {
        Comment = "Where people meet.",
        Columns =
        [
            Columns.BigInt("id") with
            {
                Identity = new(IdentityGeneration.ByDefault)
                {
                    Sequence = new()
                    {
                        Start = 100, Increment = 5, MinValue = 10, MaxValue = 1_000, Cache = 7, IsCycled = true,
                    },
                },
            },
            Columns.Text("building") with { Comment = "The building's name; it's \\ short.", Collation = "\"C\"" },
            Columns.BigInt("number"),
            Columns.BigInt("floor") with { IsNullable = true },
        ],
        PrimaryKey = new("rooms_pkey", ["id"]) { Included = ["building"], Comment = "Key of rooms." },
        UniqueConstraints =
        [
            new("rooms_place_key", ["building", "number"]) { Included = ["floor"] },
            new("rooms_floor_key", ["building", "floor"])
            {
                NullsNotDistinct = true, Deferral = Deferral.InitiallyDeferred, Comment = "One a floor.",
            },
        ],
        Checks =
        [
            new("rooms_number_check", new SqlExpression("number > 0 -- as on the door"))
            {
                IsNoInherit = true, Comment = "Numbers start at one.",
            },
            new("rooms_floor_check", new SqlExpression("floor > -3")) { IsNotValid = true, Comment = "Not deep." },
        ],
    };

    private static TableModel Bookings() => new(new("app", "bookings"))
    {
        Columns =
        [
            Columns.BigInt("id") with { Identity = new(IdentityGeneration.Always) },
            Columns.BigInt("room_id") with { IsNullable = true },
            Columns.Text("building") with { IsNullable = true, Collation = "\"C\"" },
            Columns.BigInt("number") with { IsNullable = true },
            Columns.BigInt("parent_id") with { IsNullable = true },
            new("during", new DataType("tstzrange")),
            new("status", new DataType("Status") { Schema = "app" })
            {
                Default = new SqlExpression("'draft'::app.\"Status\""),
            },
            new("booked_at", new DataType("timestamp without time zone") { Modifier = "3" })
            {
                Default = new SqlExpression("now() at time zone 'utc'"),
            },
        ],
        PrimaryKey = new("bookings_pkey", ["id"]),
        Indexes =
        [
            new("bookings_during_idx", [IndexKeyModel.Of("during")]) { Method = IndexMethod.Gist },
            new("bookings_during_tree_idx", [IndexKeyModel.Of("during")]) { Method = IndexMethod.Spgist },
        ],
        Exclusions =
        [
            new("bookings_overlap", [new(IndexKeyModel.Of("room_id"), "="), new(IndexKeyModel.Of("during"), "&&")])
            {
                Method = IndexMethod.Gist,
                Predicate = new SqlExpression("status <> 'draft'"),
                Deferral = Deferral.InitiallyImmediate,
                Comment = "One at a time.",
            },
        ],
        ForeignKeys =
        [
            new("bookings_room_fkey", ["room_id"], new("app", "rooms"), ["id"])
            {
                OnDelete = ReferentialAction.Cascade,
                OnUpdate = ReferentialAction.Restrict,
                Deferral = Deferral.InitiallyDeferred,
                Comment = "Where it is.",
            },
            new("bookings_place_fkey", ["building", "number"], new("app", "rooms"), ["building", "number"])
            {
                OnDelete = ReferentialAction.SetNull, OnDeleteColumns = ["number"],
            },
            new("bookings_full_fkey", ["building", "number"], new("app", "rooms"), ["building", "number"])
            {
                IsMatchFull = true, OnUpdate = ReferentialAction.SetDefault,
            },
            new("bookings_parent_fkey", ["parent_id"], new("app", "bookings"), ["id"])
            {
                IsNotValid = true, Comment = "What it is part of.",
            },
        ],
    };

    private static TableModel Documents() => new(new("app", "documents"))
    {
        IsUnlogged = true,
        Parameters = [new("fillfactor", "70"), new("toast.autovacuum_enabled", "false")],
        HasRowSecurity = true,
        IsRowSecurityForced = true,
        Columns =
        [
            Columns.BigInt("id"),
            Columns.Text("title"),
            Columns.Text("body") with { Storage = ColumnStorage.External, Compression = ColumnCompression.Pglz },
            new("price", new DataType("numeric") { Modifier = "12,2" }) { IsNullable = true },
            new("tags", new DataType("text") { ArrayDimensions = 1 }) { Default = new SqlExpression("'{}'") },
            Columns.BigInt("length") with { IsNullable = true, Generated = new SqlExpression("length(body)") },
        ],
        Indexes =
        [
            new("documents_id_idx", [IndexKeyModel.Of("id")])
            {
                IsUnique = true, Included = ["price"], IsReplicaIdentity = true, Comment = "Names a row.",
            },
            new(
                "documents_price_idx",
                [IndexKeyModel.Of("price") with { IsDescending = true, Nulls = NullsOrder.Last }])
            {
                IsUnique = true,
                NullsNotDistinct = true,
                Parameters = [new("fillfactor", "80")],
                Predicate = new SqlExpression("price > 0"),
            },
            new(
                "documents_title_idx",
                [
                    new IndexKeyModel
                    {
                        Expression = new SqlExpression("lower(title)"),
                        Collation = "\"C\"",
                        OperatorClass = "text_pattern_ops",
                        Nulls = NullsOrder.First,
                    },
                    IndexKeyModel.Of("length"),
                ]),
            new("documents_tags_idx", [IndexKeyModel.Of("tags")]) { Method = IndexMethod.Gin },
            new("documents_body_idx", [IndexKeyModel.Of("body")]) { Method = IndexMethod.Hash },
            new(
                "documents_title_words_idx",
                [IndexKeyModel.Of("title") with { OperatorClass = "app.gist_trgm_ops (siglen = 32)" }])
            {
                Method = IndexMethod.Gist,
            },
            new("documents_length_idx", [IndexKeyModel.Of("length")]) { Method = IndexMethod.Brin },
        ],
        Policies =
        [
            new("cheap for all", SqlCommand.All) { Using = new SqlExpression("price < 10"), Comment = "A start." },
            new("write_own", SqlCommand.Update)
            {
                IsRestrictive = true,
                Roles = ["pg_read_all_data", "pg_monitor"],
                Using = new SqlExpression("id in (select room_id from app.bookings)"),
                WithCheck = new SqlExpression("title <> '$$'"),
            },
        ],
    };
}
