using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Ddl;

/// <summary>Short ways to say what a test is not about.</summary>
internal static class Columns
{
    public static ColumnModel BigInt(string name) => new(name, new DataType("bigint"));

    public static ColumnModel Text(string name) => new(name, new DataType("text"));

    /// <summary>A table in <c>public</c> with a primary key <c>id</c>, and a column per foreign key.</summary>
    public static TableModel TableReferencing(string name, params string[] targets) =>
        new(new QualifiedName("public", name))
        {
            Columns = [BigInt("id"), .. targets.Select(t => BigInt($"{t}_id") with { IsNullable = true })],
            PrimaryKey = new($"{name}_pkey", ["id"]),
            ForeignKeys = targets
                .Select(t => new ForeignKeyModel($"{name}_{t}_fkey", [$"{t}_id"], new("public", t), ["id"]))
                .ToValueList(),
        };
}
