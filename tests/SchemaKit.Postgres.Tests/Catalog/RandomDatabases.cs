using CsCheck;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Models that a server accepts, of tables with odd names and whatever goes with them.</summary>
internal static class RandomDatabases
{
    private static readonly string[] s_types =
        ["bigint", "integer", "text", "numeric", "boolean", "date", "uuid", "jsonb", "timestamp with time zone"];

    private static readonly Gen<string> s_name = Gen.OneOf(
        Gen.Char.AlphaNumeric.Select(c => c.ToString()),
        Gen.Int[0x20, 0xD7FF].Select(char.ConvertFromUtf32),
        Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32),
        Gen.Const("\"'\\\n$$")).Array[1, 6].Select(string.Concat);

    private static readonly Gen<string?> s_comment = Gen.OneOf(s_name.Select(t => (string?)t), Gen.Const((string?)null));

    private static readonly Gen<ColumnModel> s_column = Gen.Select(
        s_name, Gen.Int[0, s_types.Length - 1].Select(i => s_types[i]), Gen.Bool, s_comment, Gen.Int[0, 2], Gen.Bool).Select(
        (name, type, isNullable, comment, dimensions, hasDefault) => new ColumnModel(
            name, new(type) { ArrayDimensions = dimensions })
        {
            IsNullable = isNullable,
            Comment = comment,
            Default = hasDefault ? new("null") : null,
            StatisticsTarget = hasDefault ? 7 : null,
        });

    private static readonly Gen<TableModel> s_table = Gen.Select(
        s_name, s_column.Array[1, 5], s_comment, Gen.Bool, Gen.Int[0, 3], Gen.Enum<ReplicaIdentity>()).Select(Table);

    public static Gen<DatabaseModel> Database { get; } =
        Gen.Select(s_name, s_table.Array[1, 4], s_name.Array[1, 4], Gen.Int[0, 15]).Select(
            (name, tables, labels, features) => Whole($"s{name}", tables, labels.Distinct().ToValueList(), features));

    private static DatabaseModel Whole(string schema, TableModel[] tables, ValueList<string> labels, int features)
    {
        var all = tables.Select((table, i) => Placed(table, schema, i)).ToArray();
        // A key of the last to the first may close a circle, but a table that lasts cannot refer to one that may not.
        if ((features & 1) != 0 && (all[^1].IsUnlogged || !all[0].IsUnlogged))
            all[^1] = all[^1] with { ForeignKeys = [ToFirst(all[^1], all[0])] };
        if ((features & 2) != 0)
            all = [.. all, Child(all[0])];
        if ((features & 4) != 0)
            all = [.. all, Partitioned(schema, labels)];
        var function = new RoutineModel(new(schema, "f"), "plpgsql", "begin return new; end") { Returns = new("trigger") };
        if ((features & 8) != 0)
            all[0] = all[0] with { Triggers = [Trigger(function.Name)] };
        return new()
        {
            Schemas = [new(schema)],
            Enums = [new(new(schema, "labels"), labels)],
            Domains = [new(new(schema, "positive"), new("integer")) { Checks = [new("above", new("VALUE > 0"))] }],
            CompositeTypes = [new(new(schema, "pair"), [new("a", new("positive") { Schema = schema }), new("b", new("text"))])],
            Routines = (features & 8) != 0 ? [function] : [],
            Tables = all.ToValueList(),
        };
    }

    private static TableModel Placed(TableModel table, string schema, int position) => table with
    {
        Name = new(schema, $"{position}{table.Name.Name}"),
        PrimaryKey = new($"k{position}", ["id"]),
        Indexes = table.Indexes.Select(index => index with { Name = $"{index.Name}{position}" }).ToValueList(),
        Grants = table.IsUnlogged ? [new("public", ["select"]), new("pg_monitor", ["insert"]) { Columns = ["id"] }] : [],
    };

    private static ForeignKeyModel ToFirst(TableModel table, TableModel first) =>
        new($"f{table.Columns.Count}", ["id"], first.Name, ["id"]) { OnDelete = ReferentialAction.Cascade };

    private static TableModel Child(TableModel parent) => new(new(parent.Name.Schema, "child"))
    {
        Columns =
        [
            .. parent.Columns.Select(c => new ColumnModel(c.Name, c.Type)
            {
                IsInherited = true, IsNullable = c.IsNullable, Default = c.Default,
            }),
            new("own", new("pair") { Schema = parent.Name.Schema }) { IsNullable = true },
        ],
        Inherits = [parent.Name],
    };

    private static TableModel Partitioned(string schema, ValueList<string> labels) => new(new(schema, "whole"))
    {
        Columns = [new("label", new("labels") { Schema = schema }), new("value", new("positive") { Schema = schema })],
        PartitionKey = new(PartitionMethod.List, [IndexKeyModel.Of("label")]),
        Indexes = [new("whole_idx", [IndexKeyModel.Of("value")])],
        Partitions =
        [
            new(new(new(schema, "part")), new() { Values = [Identifier.Literal(labels[0])] }),
            new(new(new(schema, "rest")) { Checks = [new("own", new("value > 1"))] }, new()),
        ],
    };

    private static TriggerModel Trigger(QualifiedName function) => new("g", function)
    {
        Timing = TriggerTiming.Before,
        Events = ["insert", "update"],
        Columns = ["id"],
        State = TriggerState.Always,
    };

    // Names are numbered: PostgreSQL wants them apart, within a schema and within a table.
    private static TableModel Table(
        string name, ColumnModel[] columns, string? comment, bool flag, int shape, ReplicaIdentity identity)
    {
        var numbered = columns.Select((c, i) => c with { Name = $"{i}{c.Name}" }).ToArray();
        var key = new ColumnModel("id", new("bigint")) { Identity = new(IdentityGeneration.Always) };
        var whole = new IndexKeyModel { Expression = new("id + 1"), IsDescending = flag };
        return new(new("", name))
        {
            Comment = comment,
            Columns = numbered.Prepend(key).ToValueList(),
            IsUnlogged = flag,
            HasRowSecurity = shape == 1,
            ReplicaIdentity = identity,
            Checks = shape > 1 ? [new($"c{name}", new("id > 0")) { IsNotValid = flag, Comment = comment }] : [],
            Indexes = shape > 0 ? [new($"i{name}", [whole]) { IsUnique = flag, IsClustered = shape == 2 }] : [],
            Policies = shape == 1 ? [new($"p{name}", SqlCommand.Select) { Using = new("id > 1"), Comment = comment }] : [],
        };
    }
}
