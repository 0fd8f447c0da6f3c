using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

/// <summary>Two tables and what refers to them: orders to users by one column, lines to pairs by two.</summary>
internal static class Referring
{
    public static TableModel Users { get; } = Table("users", "id bigint").Keyed("id");

    public static TableModel Pairs { get; } = Table("pairs", "a integer", "b integer").Keyed("a", "b");

    public static TableModel Orders { get; } =
        Table("orders", "id bigint", "x integer?", "deleted_at timestamp with time zone?", "user_id bigint?")
            .Keyed("id").References("users", "user_id");

    public static TableModel Lines { get; } = WithPair(
        Table("lines", "id bigint", "a integer?", "b integer?", "x integer?").Keyed("id"));

    public static TableModel Keyless { get; } =
        Table("orders", "user_id bigint", "seq integer").References("users", "user_id");

    public static TableModel NotEnforced { get; } =
        Orders with { ForeignKeys = [Orders.ForeignKeys[0] with { IsNotEnforced = true }] };

    /// <summary>Orders with an index on the foreign key that holds some rows only.</summary>
    public static TableModel Partial(string predicate) =>
        Orders.With(IndexOf("i", "user_id") with { Predicate = Sql(predicate) });

    private static TableModel WithPair(TableModel table) =>
        table.With(Reference(table, "pairs", ["a", "b"], ["a", "b"]));
}
