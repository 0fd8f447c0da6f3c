using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>Tables that differ in the index of a foreign key alone.</summary>
internal static class ReferentialCases
{
    /// <summary>By name, the tables with a foreign key.</summary>
    public static IReadOnlyDictionary<string, TableModel> All { get; } = new Dictionary<string, TableModel>
    {
        ["no index"] = Child(),
        ["the column alone"] = Child(Index("parent_id")),
        ["the column leads"] = Child(Index("parent_id", "x")),
        ["the column is second"] = Child(Index("x", "parent_id")),
        ["descending"] = Child(Of(IndexKeyModel.Of("parent_id") with { IsDescending = true })),
        ["not null is no loss"] = Child(Where("parent_id is not null")),
        ["not null in other words"] = Child(Where("not (parent_id is null)")),
        ["one arm is not null"] = Child(Where("x > 3 or parent_id is not null")),
        ["a row that is not null"] = Child(Where("row(parent_id) is not null")),
        ["a row with another column"] = Child(Where("row(parent_id, x) is not null")),
        ["not a row that is null"] = Child(Where("not (row(parent_id, x) is null)")),
        ["only the deleted"] = Child(Where("deleted_at is not null")),
        ["only the living"] = Child(Where("deleted_at is null")),
        ["another column"] = Child(Where("x > 0")),
        ["one condition too many"] = Child(Where("parent_id is not null and x > 0")),
        ["hash"] = Child(Index("parent_id") with { Method = IndexMethod.Hash }),
        ["only included"] = Child(Index("x") with { Included = ["parent_id"] }),
        ["an expression"] = Child(Of(Expression("parent_id + 0"))),
        ["block ranges"] = Child(Index("parent_id") with { Method = IndexMethod.Brin }),
        ["the primary key"] = Child() with { ForeignKeys = [Reference("parents", "id")] },
        ["the head of the primary key"] = Child() with { PrimaryKey = new("pk", ["parent_id", "id"]) },
        ["second in the primary key"] = Child() with { PrimaryKey = new("pk", ["id", "parent_id"]) },
        ["a unique constraint"] = Child() with { UniqueConstraints = [new("u", ["parent_id"])] },
        ["integer to bigint"] = Typed("integer", "parents", Index("parent_id")),
        ["integer to bigint by hash"] = Typed(
            "integer", "parents", Index("parent_id") with { Method = IndexMethod.Hash }),
        ["integer to numeric"] = Typed("integer", "numeric_parents", Index("parent_id")),
        ["integer to numeric by the cast"] = Typed("integer", "numeric_parents", Of(Expression("parent_id::numeric"))),
        ["a domain over bigint"] = Typed("big_key", "parents", Index("parent_id")),
        ["a domain over a domain over integer"] = Typed("outer_key", "numeric_parents", Index("parent_id")),
        ["text in a tree of its own"] = Typed(
            "text", "text_parents", Index("parent_id") with { Method = IndexMethod.Spgist }),
        ["an operator class for patterns"] = Typed(
            "text", "text_parents", Of(IndexKeyModel.Of("parent_id") with { OperatorClass = "text_pattern_ops" })),
        ["another collation"] = Typed(
            "text", "text_parents", Of(IndexKeyModel.Of("parent_id") with { Collation = "\"C\"" })),
        ["a document"] = Typed("jsonb", "json_parents", Index("parent_id")),
        ["a document in gin"] = Typed("jsonb", "json_parents", Index("parent_id") with { Method = IndexMethod.Gin }),
        ["both in order"] = Paired(Index("a", "b")),
        ["both in another order"] = Paired(Index("b", "a", "x")),
        ["the first alone"] = Paired(Index("a")),
        ["a column between"] = Paired(Index("a", "x", "b")),
        ["a column before"] = Paired(Index("x", "a", "b")),
        ["both are not null"] = Paired(Index("a", "b") with { Predicate = new("a is not null and b is not null") }),
        ["a row of both"] = Paired(Index("a", "b") with { Predicate = new("row(a, b) is not null") }),
        ["partitions with an index of the parent"] = Divided([], [Index("parent_id")]),
        ["partitions without"] = Divided([], []),
        ["partitions with an index each"] = Divided([Index("parent_id")], []),
    };

    /// <summary>The whole database: a table <c>c0</c>, <c>c1</c>, … for each case.</summary>
    public static DatabaseModel Database { get; } = new()
    {
        Domains =
        [
            new(new("public", "big_key"), new("bigint")),
            new(new("public", "small_key"), new("integer")),
            new(new("public", "outer_key"), new("small_key") { Schema = "public" }),
        ],
        Tables =
        [
            Parent("parents", "bigint"), Parent("numeric_parents", "numeric"), Parent("text_parents", "text"),
            Parent("json_parents", "jsonb"), Parent("pairs", "integer", "a", "b"),
            .. All.Values.Select((table, i) => Named(table, $"c{i}")),
        ],
    };

    public static TableModel Table(string name) =>
        Database.Table(new("public", $"c{All.Keys.ToList().IndexOf(name)}"))!;

    private static TableModel Child(params IndexModel[] indexes) => new(new("public", "c"))
    {
        Columns =
        [
            new("id", new("bigint")),
            new("parent_id", new("bigint")) { IsNullable = true },
            new("a", new("integer")) { IsNullable = true },
            new("b", new("integer")) { IsNullable = true },
            new("x", new("integer")) { IsNullable = true },
            new("deleted_at", new("timestamp with time zone")) { IsNullable = true },
        ],
        PrimaryKey = new("pk", ["id"]),
        ForeignKeys = [Reference("parents", "parent_id")],
        Indexes = [.. indexes],
    };

    private static TableModel Typed(string type, string target, IndexModel index)
    {
        var child = Child(index);
        var data = new DataType(type) { Schema = type.EndsWith("_key", StringComparison.Ordinal) ? "public" : null };
        return child with
        {
            Columns = [.. child.Columns.Select(c => c.Name == "parent_id" ? c with { Type = data } : c)],
            ForeignKeys = [Reference(target, "parent_id")],
        };
    }

    private static TableModel Paired(IndexModel index) => Child(index) with
    {
        ForeignKeys = [new("fk", ["a", "b"], new("public", "pairs"), ["a", "b"])],
    };

    private static TableModel Divided(IndexModel[] ofPartition, IndexModel[] ofParent) => Child(ofParent) with
    {
        PartitionKey = new(PartitionMethod.Hash, [IndexKeyModel.Of("id")]),
        Partitions =
        [
            new(new(new("public", "c")) { Indexes = [.. ofPartition] }, new() { Modulus = 1, Remainder = 0 }),
        ],
    };

    private static TableModel Parent(string name, string type, params string[] columns)
    {
        string[] keys = columns.Length == 0 ? ["id"] : columns;
        return new(new("public", name))
        {
            Columns = [.. keys.Select(key => new ColumnModel(key, new(type)))],
            PrimaryKey = new($"pk_{name}", [.. keys]),
        };
    }

    private static IndexModel Index(params string[] columns) => Of([.. columns.Select(IndexKeyModel.Of)]);

    private static IndexModel Of(params IndexKeyModel[] keys) => new("i", [.. keys]);

    private static IndexKeyModel Expression(string sql) => new() { Expression = new(sql) { Columns = ["parent_id"] } };

    private static IndexModel Where(string predicate) => Index("parent_id") with { Predicate = new(predicate) };

    private static ForeignKeyModel Reference(string target, string column) =>
        new("fk", [column], new("public", target), ["id"]);

    private static TableModel Named(TableModel table, string name) => table with
    {
        Name = new("public", name),
        PrimaryKey = table.PrimaryKey is { } key ? key with { Name = $"{name}_pk" } : null,
        UniqueConstraints = [.. table.UniqueConstraints.Select(u => u with { Name = $"{name}_u" })],
        Indexes = [.. table.Indexes.Select(i => i with { Name = $"{name}_i" })],
        Partitions = [.. table.Partitions.Select(p => p with { Table = Named(p.Table, $"{name}_1") })],
    };
}
