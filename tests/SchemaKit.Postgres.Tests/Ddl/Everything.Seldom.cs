using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Ddl;

/// <content>What few schemas use.</content>
internal static partial class Everything
{
    private static readonly DataType s_label = new("label") { Schema = "app" };

    private static ObjectReference LabelType => new(SchemaObjectKind.Raw, new("", "app.label"));

    private static DatabaseModel Seldom() => new()
    {
        Domains =
        [
            new(new("app", "counted"), new("bigint"))
            {
                Checks = [new("enough", new("value >= app.least_number()"))],
                DependsOn = [new(SchemaObjectKind.Routine, new("app", "least_number"))],
            },
        ],
        CompositeTypes =
        [
            new(new("app", "span"), [new("first", new("date")), new("last", new("date"))])
            {
                IsRevokedFromPublic = true, Grants = [new("pg_monitor", ["usage"])],
            },
        ],
        Routines =
        [
            new(new("app", "numbered"), "internal", "window_row_number") { Returns = new("bigint"), IsWindow = true },
            new(new("app", "halves"), "plpgsql", "begin half := whole / 2; end")
            {
                Parallel = ParallelSafety.Restricted,
                Returns = new("integer"),
                Parameters =
                [
                    new(new("integer")) { Name = "whole" },
                    new(new("integer")) { Name = "half", Mode = ParameterMode.Out },
                ],
            },
            new(new("app", "label_in"), "internal", "textin")
            {
                Parameters = [new(new("cstring"))], Returns = s_label, DependsOn = [LabelType],
            },
            new(new("app", "label_out"), "internal", "textout")
            {
                Parameters = [new(s_label)], Returns = new("cstring"), DependsOn = [LabelType],
            },
        ],
        Tables = [Seals(), Harbours(), Parcels()],
        Views =
        [
            new(new("app", "seat_count"), new("select count(*) as seats from app.seats"))
            {
                DependsOn = [new(SchemaObjectKind.MaterializedView, new("app", "seats"))],
            },
            new(new("app", "titles"), new("select app.joined(title) as titles, null::app.span as at from app.documents"))
            {
                DependsOn =
                [
                    new(SchemaObjectKind.Table, new("app", "documents")),
                    new(SchemaObjectKind.Raw, new("", "app.joined(text)")),
                    new(SchemaObjectKind.Type, new("app", "span")),
                ],
            },
            new(new("app", "words"), new("select to_tsvector('app.plain', title) as words from app.documents"))
            {
                DependsOn =
                [
                    new(SchemaObjectKind.Table, new("app", "documents")),
                    new(SchemaObjectKind.TextSearchConfiguration, new("app", "plain")),
                ],
            },
        ],
        TextSearchConfigurations =
        [
            new(new("app", "folded"))
            {
                Parser = "pg_catalog.\"default\"",
                Mappings = [new(["asciiword"], ["app.folding"])],
                DependsOn = [new(SchemaObjectKind.Raw, new("", "app.folding"))],
            },
        ],
        RawObjects =
        [
            new(
                "type",
                "app.label",
                "create type app.label (input = app.label_in, output = app.label_out, like = pg_catalog.text)")
            {
                Shell = "create type app.label",
                DependsOn =
                [
                    new(SchemaObjectKind.Routine, new("app", "label_in")),
                    new(SchemaObjectKind.Routine, new("app", "label_out")),
                ],
            },
            new(
                "text search dictionary",
                "app.folding",
                "create text search dictionary app.folding (template = pg_catalog.simple)"),
        ],
        DefaultPrivileges =
        [
            new(PrivilegedKind.Schemas, new("pg_monitor", ["usage"])),
            new(PrivilegedKind.Sequences, new("pg_monitor", ["usage"])) { Schema = "app" },
        ],
    };

    private static TableModel Seals() => new(new("app", "seals"))
    {
        Comment = "Ends of letters.\nsk:determines colour -> wax\nsk:determines harbour_id ->> colour, wax",
        Dependencies =
        [
            new(["colour"], ["wax"]),
            new(["harbour_id"], ["colour", "wax"]) { IsMultivalued = true },
        ],
        Columns =
        [
            Columns.BigInt("id") with { Identity = new(IdentityGeneration.Always) { IsUnlogged = true } },
            Columns.BigInt("harbour_id") with { IsNullable = true, Default = new("1") },
            Columns.Text("colour") with { Storage = ColumnStorage.Main },
            Columns.Text("wax") with { Storage = ColumnStorage.Plain },
            new("weight", new("numeric")) { Storage = ColumnStorage.Extended },
            new("during", new("int4range")),
        ],
        PrimaryKey = new("seals_pkey", ["id"]) { Deferral = Deferral.InitiallyImmediate },
        Exclusions =
        [
            new("seals_tree", [new(IndexKeyModel.Of("colour"), "=")])
            {
                Method = IndexMethod.Btree,
                IsClustered = true,
                Deferral = Deferral.InitiallyDeferred,
                Tablespace = "pg_default",
            },
            new("seals_hash", [new(IndexKeyModel.Of("wax"), "=")]) { Method = IndexMethod.Hash },
            new("seals_space", [new(IndexKeyModel.Of("during"), "&&")]) { Method = IndexMethod.Spgist },
        ],
        ForeignKeys =
        [
            new("seals_first_fkey", ["harbour_id"], new("app", "harbours"), ["id"])
            {
                OnDelete = ReferentialAction.Restrict, OnUpdate = ReferentialAction.Cascade,
            },
            new("seals_second_fkey", ["harbour_id"], new("app", "harbours"), ["id"])
            {
                OnDelete = ReferentialAction.SetDefault, OnUpdate = ReferentialAction.SetNull,
            },
        ],
        Policies =
        [
            new("see", SqlCommand.Select) { Using = new("id > 0") },
            new("add", SqlCommand.Insert) { WithCheck = new("id > 1") },
            new("remove", SqlCommand.Delete) { Using = new("id > 2") },
        ],
        Triggers =
        [
            new("note_at_once", new("app", "note"))
            {
                Timing = TriggerTiming.After,
                Events = ["insert"],
                IsConstraint = true,
                Deferral = Deferral.InitiallyImmediate,
            },
        ],
        Grants = [new("current_user", ["delete"]) { IsRevoked = true }],
    };

    private static TableModel Harbours() =>
        new(new("app", "harbours")) { Columns = [Columns.BigInt("id")], PrimaryKey = new("harbours_pkey", ["id"]) };

    /// <summary>Partitions with names of their own for what they share, and triggers that are on in another way.</summary>
    private static TableModel Parcels() => new(new("app", "parcels"))
    {
        Columns = [Columns.BigInt("id"), Columns.Text("label")],
        PartitionKey = new(PartitionMethod.List, [IndexKeyModel.Of("id")]),
        PrimaryKey = new("parcels_pkey", ["id"]),
        Indexes = [new("parcels_by_label", [IndexKeyModel.Of("label")])],
        Triggers =
        [
            new("note_usual", new("app", "note")) { Events = ["insert"] },
            new("note_off", new("app", "note")) { Events = ["delete"], State = TriggerState.Disabled },
        ],
        Partitions =
        [
            new(
                new(new("app", "parcels_1"))
                {
                    PrimaryKey = new("parcels_1_own", ["id"]) { AttachedTo = "parcels_pkey" },
                    Indexes = [new("first_by_label", [IndexKeyModel.Of("label")]) { AttachedTo = "parcels_by_label" }],
                    TriggerStates =
                    [
                        new("note_off", TriggerState.Origin), new("note_usual", TriggerState.Always),
                    ],
                },
                new() { Values = ["1"] }),
            new(
                new(new("app", "parcels_2"))
                {
                    TriggerStates =
                    [
                        new("note_off", TriggerState.Replica), new("note_usual", TriggerState.Disabled),
                    ],
                },
                new() { Values = ["2"] }),
            new(new(new("app", "parcels_3")), new() { Values = ["3"] }) { ColumnOrder = ["label", "id"] },
        ],
    };
}
