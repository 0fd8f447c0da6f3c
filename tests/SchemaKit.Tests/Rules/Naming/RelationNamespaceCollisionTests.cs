using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class RelationNamespaceCollisionTests
{
    private static readonly SqlExpression s_query = new("select 1 as one");

    [Fact]
    public void Two_indexes_of_one_name_in_a_schema_are_reported() =>
        Messages(
            Rule.RelationNamespaceCollision,
            Table("orders") with { Indexes = [Index("idx_name", "name")] },
            Table("users") with { Indexes = [Index("idx_name", "name")] }).Should().Equal(
            "users.idx_name and orders.idx_name both take the name idx_name, which a schema can give once. "
            + "Rename one of them.");

    [Fact]
    public void A_type_named_like_a_table_is_reported()
    {
        var database = new DatabaseModel { Tables = [Table("status")], Enums = [new(new("public", "status"), ["a"])] };
        Findings(Rule.RelationNamespaceCollision, database).Single().Message.Should().Be(
            "The type status and status both take the name status, which a schema can give once. Rename one of them.");
    }

    public static TheoryData<DatabaseModel, string> Relations() => new()
    {
        { new() { Views = [new(Name("orders"), s_query)] }, "The view orders and orders" },
        { new() { MaterializedViews = [new(Name("orders"), s_query)] }, "The materialized view orders and orders" },
        { new() { Sequences = [new(Name("orders"))] }, "The sequence orders and orders" },
        { new() { CompositeTypes = [new(Name("orders"), [])] }, "The type orders and orders" },
        {
            new() { MaterializedViews = [new(Name("totals"), s_query) { Indexes = [Index("orders", "one")] }] },
            "totals.orders and orders"
        },
        { new() { Enums = [new(Name("orders"), ["a"])] }, "The type orders and orders" },
        { new() { Domains = [new(Name("orders"), new("text"))] }, "The type orders and orders" },
    };

    [Theory]
    [MemberData(nameof(Relations))]
    public void Tables_views_sequences_indexes_and_types_share_names(DatabaseModel model, string both)
    {
        Findings(Rule.RelationNamespaceCollision, model with { Tables = [Table("orders")] }).Select(f => f.Message)
            .Should().Equal(
                $"{both} both take the name orders, which a schema can give once. Rename one of them.");
        Findings(Rule.RelationNamespaceCollision, model with { Tables = [Table("users")] }).Should().BeEmpty();
        Findings(
            Rule.RelationNamespaceCollision,
            model with { Tables = [Table("orders") with { Name = new("audit", "orders") }] })
            .Should().BeEmpty();
    }

    [Fact]
    public void A_type_named_like_a_view_is_reported_and_one_named_like_a_sequence_is_not()
    {
        var database = new DatabaseModel
        {
            Views = [new(Name("late"), s_query)],
            Sequences = [new(Name("numbers"))],
            Enums = [new(Name("late"), ["a"]), new(Name("numbers"), ["a"])],
        };

        Findings(Rule.RelationNamespaceCollision, database).Select(f => f.Object).Should().Equal("public.late");
    }

    [Fact]
    public void A_partition_takes_a_name_like_any_table() =>
        Messages(Rule.RelationNamespaceCollision, Divided(new TableModel(Name("users"))), Table("users"))
            .Should().Equal(
                "users and users both take the name users, which a schema can give once. Rename one of them.");

    [Fact]
    public void Names_that_differ_in_case_or_that_PostgreSQL_chooses_are_a_matter_of_another_rule()
    {
        var id = Column("id", "bigint") with { Identity = new(IdentityGeneration.Always) };

        Messages(Rule.RelationNamespaceCollision, Table("users"), Table("Users")).Should().BeEmpty();
        Messages(Rule.RelationNamespaceCollision, Table("orders_id_seq"), Table("orders", id)).Should().BeEmpty();
    }

    [Fact]
    public void A_check_may_have_the_name_of_a_table() =>
        Messages(Rule.RelationNamespaceCollision, Table("users") with { Checks = [new("users", new("true"))] })
            .Should().BeEmpty();

    private static QualifiedName Name(string name) => new("public", name);

    private static TableModel Divided(TableModel partition) =>
        Table("orders", Column("id", "bigint")) with { Partitions = [new(partition, new())] };
}
