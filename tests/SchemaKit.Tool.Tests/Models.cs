using SchemaKit.Model;

namespace SchemaKit.Tool.Tests;

/// <summary>Models as JSON, for the tests to feed to standard input.</summary>
internal static class Models
{
    /// <summary>Findings of each severity, in two tables, with and without places.</summary>
    public static string Shop { get; } = ModelJson.Write(new()
    {
        Schemas = [new("public")],
        Tables =
        [
            new(new("public", "users"))
            {
                Comment = "People who can sign in.",
                Columns = [new("id", new("bigint")) { Comment = "Counted up." }],
                PrimaryKey = new("pk_users", ["id"]),
            },
            new(new("public", "orders"))
            {
                Location = new("src/Shop/Orders.cs", 5),
                Columns =
                [
                    new("id", new("bigint")),
                    new("user_id", new("bigint")) { Location = new("src/Shop/Orders.cs", 8) },
                    new("placed_at", new("timestamp without time zone"))
                    {
                        Comment = "When it was placed.", Location = new("src/Shop/Orders.cs", 9),
                    },
                ],
                PrimaryKey = new("pk_orders", ["id"]),
                ForeignKeys =
                [
                    new("fk_orders_users", ["user_id"], new("public", "users"), ["id"])
                    {
                        OnDelete = ReferentialAction.SetNull, Location = new("src/Shop/Orders.cs", 8),
                    },
                ],
            },
        ],
    });

    public static string Clean { get; } = ModelJson.Write(new() { Schemas = [new("public")] });

    /// <summary>A table whose source could not be followed.</summary>
    public static string Incomplete { get; } = ModelJson.Write(new()
    {
        Tables =
        [
            new(new("public", "users")) { IsIncomplete = true, Columns = [new("id", new("bigint"))] },
        ],
    });
}
