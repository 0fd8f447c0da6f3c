using CsCheck;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Models that a server accepts, of tables with odd names and whatever goes with them.</summary>
internal static class RandomDatabases
{
    // The schema of those that the database has itself is put in later.
    private const string Own = "its own";

    private static readonly DataType[] s_types =
    [
        new("bigint"), new("integer"), new("text"), new("numeric") { Modifier = "9,2" }, new("boolean"), new("date"),
        new("uuid"), new("jsonb"), new("timestamp with time zone"),
        new("pair") { Schema = Own }, new("labels") { Schema = Own }, new("positive") { Schema = Own },
    ];

    private static readonly Gen<string> s_name = Gen.OneOf(
        Gen.Char.AlphaNumeric.Select(c => c.ToString()),
        Gen.Int[0x20, 0xD7FF].Select(char.ConvertFromUtf32),
        Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32),
        Gen.Const("\"'\\\n$$")).Array[1, 6].Select(string.Concat);

    private static readonly Gen<string?> s_comment = Gen.OneOf(s_name.Select(t => (string?)t), Gen.Const((string?)null));

    private static readonly Gen<ColumnModel> s_column = Gen.Select(
        s_name, Gen.Int[0, s_types.Length - 1].Select(i => s_types[i]), Gen.Bool, s_comment, Gen.Int[0, 2], Gen.Bool).Select(
        (name, type, isNullable, comment, dimensions, hasDefault) => new ColumnModel(
            name, type with { ArrayDimensions = dimensions })
        {
            IsNullable = isNullable,
            Comment = comment,
            Default = hasDefault ? new("null") : null,
            StatisticsTarget = hasDefault ? 7 : null,
        });

    private static readonly Gen<IndexKeyModel> s_key = Gen.Select(Gen.Int[0, 4], Gen.Bool, Gen.Enum<NullsOrder>()).Select(
        (form, isDescending, nulls) => Key(form) with { IsDescending = isDescending, Nulls = nulls });

    private static readonly Gen<IndexModel> s_index = Gen.Select(s_name, s_key.Array[1, 3], Gen.Int[0, 3]).Select(
        (name, keys, form) => new IndexModel($"i{name}", keys.ToValueList())
        {
            IsUnique = form == 1,
            NullsNotDistinct = form == 1,
            Predicate = form == 2 ? new("id % 2 = 0 and id is not null") : null,
            Included = form == 3 ? ["id"] : [],
        });

    private static readonly Gen<PolicyModel> s_policy =
        Gen.Select(s_name, Gen.Enum<SqlCommand>(), Gen.Bool, Gen.Int[0, 2], s_comment).Select(Policy);

    private static readonly Gen<TableModel> s_table = Gen.Select(
        s_name,
        s_column.Array[1, 5],
        s_comment,
        Gen.Bool,
        Gen.Int[0, 3],
        Gen.Enum<ReplicaIdentity>(),
        s_index.Array[0, 2],
        s_policy.Array[0, 2]).Select(Table);

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
        Columns = table.Columns.Select(c => c.Type.Schema == Own ? c with { Type = c.Type with { Schema = schema } } : c)
            .ToValueList(),
        Indexes = table.Indexes.Select((index, i) => index with { Name = $"{index.Name}{position}.{i}" }).ToValueList(),
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

    private static IndexKeyModel Key(int form) => form switch
    {
        0 => IndexKeyModel.Of("id"),
        1 => new() { Expression = new("id + 1") },
        2 => new() { Expression = new("lower(id::text)"), Collation = "\"C\"", OperatorClass = "text_pattern_ops" },
        3 => new() { Expression = new("case when id > 0 then 'a' else null end"), OperatorClass = "varchar_ops" },
        _ => new() { Expression = new("(array[id, -id])[1]") },
    };

    private static PolicyModel Policy(string name, SqlCommand command, bool isRestrictive, int roles, string? comment) =>
        new($"p{name}", command)
        {
            IsRestrictive = isRestrictive,
            Roles = new[] { "pg_monitor", "pg_read_all_data" }.Take(roles).ToValueList(),
            Using = command == SqlCommand.Insert ? null : new("id > 1 and current_user <> 'x'"),
            WithCheck = command is SqlCommand.Select or SqlCommand.Delete ? null : new("id between 2 and 7"),
            Comment = comment,
        };

    // Names are numbered: PostgreSQL wants them apart, within a schema and within a table.
    private static TableModel Table(
        string name,
        ColumnModel[] columns,
        string? comment,
        bool flag,
        int shape,
        ReplicaIdentity identity,
        IndexModel[] indexes,
        PolicyModel[] policies)
    {
        var numbered = columns.Select((c, i) => c with { Name = $"{i}{c.Name}" }).ToArray();
        var key = new ColumnModel("id", new("bigint")) { Identity = new(IdentityGeneration.Always) };
        return new(new("", name))
        {
            Comment = comment,
            Columns = numbered.Prepend(key).ToValueList(),
            IsUnlogged = flag,
            HasRowSecurity = shape == 1,
            IsRowSecurityForced = flag && shape == 1,
            ReplicaIdentity = identity,
            Checks = shape > 1 ? [new($"c{name}", new("id > 0")) { IsNotValid = flag, Comment = comment }] : [],
            Indexes = indexes.Select((index, i) => index with { IsClustered = shape == 2 && i == 0 && index.Predicate is null })
                .ToValueList(),
            Policies = policies.Select((policy, i) => policy with { Name = $"{i}{policy.Name}" }).ToValueList(),
        };
    }
}
