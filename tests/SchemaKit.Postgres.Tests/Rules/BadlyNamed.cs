using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>A database in which everything has a name that must be quoted.</summary>
internal static class BadlyNamed
{
    private static readonly SqlExpression s_one = new("select 1 as one, 2 as two");

    private static readonly DataType s_bigint = new("bigint");

    public static DatabaseModel Database { get; } = new()
    {
        Schemas = [new("otherSchema")],
        Enums = [new(Name("orderStatus"), ["open"])],
        Domains = [new(Name("eMail"), new("text")) { Checks = [new("hasAt", new("value like '%@%'"))] }],
        CompositeTypes = [new(Name("placeType"), [new("zipCode", new("text"))])],
        Sequences = [new(Name("orderNumbers"))],
        Routines =
        [
            new(Name("areaOf"), "sql", "select 1")
            {
                Parameters = [new(new("integer")), new(new("eMail") { Schema = "public" })],
                Returns = new("integer"),
            },
            new(Name("moveAll"), "sql", "select 1")
            {
                Kind = RoutineKind.Procedure,
                Parameters =
                [
                    new(new("integer")) { Mode = ParameterMode.InOut, Name = "a" },
                    new(new("text") { ArrayDimensions = 1 }) { Mode = ParameterMode.Variadic, Name = "b" },
                ],
            },
            new(Name("touch"), "plpgsql", "begin return new; end") { Returns = new("trigger") },
        ],
        Tables =
        [
            new(Name("Orders"))
            {
                Columns = [new("orderId", s_bigint), new("userId", s_bigint), new("note", new("text"))],
                PrimaryKey = new("pkOfOrders", ["orderId"]),
                UniqueConstraints = [new("oneUser", ["orderId", "userId"])],
                Checks = [new("isPositive", new("\"orderId\" > 0"))],
                Exclusions = [new("noTwins", [new(IndexKeyModel.Of("orderId"), "=")])],
                ForeignKeys = [new("toItself", ["userId"], Name("Orders"), ["orderId"])],
                Indexes = [new("byUser", [IndexKeyModel.Of("userId")])],
                Triggers = [new("onChange", Name("touch")) { Events = ["update"] }],
                Policies = [new("ownRows", SqlCommand.All) { Using = new("true") }],
                Statistics = [new("userAndNote", [IndexKeyModel.Of("userId"), IndexKeyModel.Of("note")])],
            },
            new(Name("events"))
            {
                Columns = [new("id", s_bigint), new("user_id", s_bigint)],
                PartitionKey = new(PartitionMethod.Hash, [IndexKeyModel.Of("id")]),
                Partitions =
                [
                    new(
                        new(Name("eventsLeft")) { Indexes = [new("byHand", [IndexKeyModel.Of("user_id")])] },
                        new() { Modulus = 1 }),
                ],
            },
        ],
        Views =
        [
            new(Name("lateOrders"), s_one)
            {
                Triggers = [new("onInsert", Name("touch")) { Timing = TriggerTiming.InsteadOf, Events = ["insert"] }],
            },
        ],
        MaterializedViews =
        [
            new(Name("allTotals"), s_one)
            {
                Indexes = [new("byOne", [IndexKeyModel.Of("one")])],
                Statistics = [new("oneAndTwo", [IndexKeyModel.Of("one"), IndexKeyModel.Of("two")])],
            },
        ],
        TextSearchConfigurations = [new(Name("ownEnglish")) { CopyOf = "pg_catalog.english" }],
    };

    private static QualifiedName Name(string name) => new("public", name);
}
