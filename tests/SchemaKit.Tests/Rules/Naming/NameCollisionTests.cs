using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class NameCollisionTests
{
    private static readonly SqlExpression s_query = new("select 1 as one");

    [Fact]
    public void Two_names_that_are_one_when_cut_are_reported_at_the_later()
    {
        var stem = new string('a', 63);
        Messages(Rule.NameCollision, Table("t", Column(stem + "1"), Column(stem + "2"))).Should().Equal(
            $"t.{stem}2 and t.{stem}1 are both {stem} once PostgreSQL has cut them to 63 bytes. Rename one of them.");
    }

    [Fact]
    public void Two_names_that_differ_in_case_alone_are_reported_once() =>
        Messages(Rule.NameCollision, Table("users"), Table("Users")).Should().Equal(
            "Users and users differ in case alone, which SQL without quotes cannot tell apart. Rename one of them.");

    [Fact]
    public void Two_relations_of_one_name_are_a_matter_of_their_own() =>
        Messages(
            Rule.NameCollision,
            Table("orders") with { Indexes = [Index("idx_name", "name")] },
            Table("users") with { Indexes = [Index("idx_name", "name")] }).Should().BeEmpty();

    [Fact]
    public void A_table_named_like_the_sequence_of_an_identity_column_is_reported()
    {
        var id = Column("id", "bigint") with { Identity = new(IdentityGeneration.Always) };
        Messages(Rule.NameCollision, Table("orders_id_seq"), Table("orders", id)).Should().Equal(
            "The identity sequence of orders.id and orders_id_seq both take the name orders_id_seq, "
            + "which can be given once. Rename one of them.");
    }

    [Theory]
    [InlineData("orders_1_pkey")]
    [InlineData("orders_1_number_id_key")]
    [InlineData("orders_1_user_id_number_idx")]
    public void A_name_that_postgresql_will_choose_for_an_index_of_a_partition_is_reported(string name) =>
        Messages(
            Rule.NameCollision,
            Divided(new TableModel(Name("orders_1"))),
            Table("users") with { Indexes = [Index(name, "id")] }).Should().Equal(
            $"users.{name} and an index that PostgreSQL makes for orders_1 both take the name {name}, "
            + "which can be given once. Rename one of them.");

    [Fact]
    public void An_index_that_a_partition_brings_itself_is_not_made_again()
    {
        var own = new TableModel(Name("orders_1"))
        {
            PrimaryKey = Key("orders_1_pkey", "id"),
            UniqueConstraints = [Key("orders_1_number_id_key", "number", "id")],
            Indexes = [Index("orders_1_user_id_number_idx", "user_id") with { Included = ["number"] }],
        };

        Messages(Rule.NameCollision, Divided(own)).Should().BeEmpty();
    }

    [Fact]
    public void Names_that_postgresql_chooses_do_not_collide_with_each_other()
    {
        var table = Divided(new TableModel(Name("orders_1")));
        var twice = table with { Indexes = [.. table.Indexes, Index("again", "user_id", "number")] };

        Messages(Rule.NameCollision, twice).Should().BeEmpty();
    }

    [Fact]
    public void Functions_of_one_name_differ_in_what_they_are_given()
    {
        var area = new RoutineModel(Name("area"), "sql", "select 1");
        var integer = area with { Parameters = [new(new("integer"))] };
        var stem = new string('a', 63);
        var long1 = area with { Name = Name(stem + "1"), Parameters = [new(new("text"))] };

        Of(area, integer, area with { Name = new("other", "area") }).Should().BeEmpty();
        Of(integer, integer with { Kind = RoutineKind.Procedure }).Should().Equal(
            "The procedure area and the function area both take the name area, which can be given once. "
            + "Rename one of them.");
        Of(long1, long1 with { Name = Name(stem + "2") }).Should().Equal(
            $"The function {stem}2 and the function {stem}1 are both {stem} once PostgreSQL has cut them to 63 bytes. "
            + "Rename one of them.");
        Of(long1, long1 with { Name = Name(stem + "2"), Parameters = [new(new("integer"))] }).Should().BeEmpty();

        static IEnumerable<string> Of(params RoutineModel[] routines) =>
            Findings(Rule.NameCollision, new DatabaseModel { Routines = [.. routines] }).Select(f => f.Message);
    }

    [Fact]
    public void Triggers_share_the_names_of_their_table_and_constraint_triggers_those_of_constraints()
    {
        var touch = new TriggerModel("touch", Name("f"));
        var (orders, users) = (Table("orders") with { Triggers = [touch] }, Table("users") with { Triggers = [touch] });
        var check = new CheckModel("touch", new("true"));

        Messages(
            Rule.NameCollision,
            Table("orders") with { Triggers = [touch, touch with { Name = "Touch" }] }).Should().Equal(
            "The trigger orders.Touch and the trigger orders.touch differ in case alone, "
            + "which SQL without quotes cannot tell apart. Rename one of them.");
        Messages(Rule.NameCollision, orders with { Checks = [check] }).Should().BeEmpty();
        Messages(
            Rule.NameCollision,
            orders with { Triggers = [touch with { IsConstraint = true }], Checks = [check] })
            .Should().ContainSingle();
        Messages(Rule.NameCollision, orders, users).Should().BeEmpty();
    }

    [Fact]
    public void A_partition_has_the_checks_and_row_triggers_of_its_parent_under_their_names()
    {
        var own = new TableModel(Name("orders_1"))
        {
            Triggers = [new("touch", Name("f"))],
            Checks = [new("positive", new("number > 1"))],
        };
        var parent = Divided(own) with { Checks = [new("positive", new("number > 0"))] };

        Messages(Rule.NameCollision, parent with { Triggers = [new("touch", Name("f"))] }).Should().HaveCount(2);
        Messages(Rule.NameCollision, parent with { Triggers = [new("touch", Name("f")) { IsForEachStatement = true }] })
            .Should().Equal(
                "orders_1.positive and orders.positive both take the name positive, which can be given once. "
                + "Rename one of them.");
    }

    [Fact]
    public void Statistics_configurations_attributes_and_checks_of_domains_have_namespaces_of_their_own()
    {
        var both = new DatabaseModel
        {
            Tables =
            [
                Table("orders") with { Statistics = [new("s", [])] },
                Table("users") with { Statistics = [new("S", [])] },
            ],
            TextSearchConfigurations = [new(Name("s")), new(Name("S"))],
            CompositeTypes = [new(Name("place"), [new("s", new("text")), new("S", new("text"))])],
            Domains =
            [
                new(Name("email"), new("text")) { Checks = [new("s", new("true")), new("S", new("true"))] },
                new(Name("other"), new("text")) { Checks = [new("s", new("true"))] },
            ],
        };

        Findings(Rule.NameCollision, both).Select(f => f.Object).Should().BeEquivalentTo(
            "public.users.S", "public.S", "public.place.S", "public.email.S");
    }

    [Fact]
    public void Equal_names_in_different_namespaces_are_silent() =>
        Messages(
            Rule.NameCollision,
            Table("orders", Column("orders")) with { Checks = [new("positive", new("a > 0"))] },
            Table("users") with { Checks = [new("positive", new("a > 0"))] },
            Table("orders") with { Name = new("audit", "orders") }).Should().BeEmpty();

    private static QualifiedName Name(string name) => new("public", name);

    private static TableModel Divided(TableModel partition) =>
        Table("orders", Column("id", "bigint"), Column("number"), Column("user_id")) with
        {
            PrimaryKey = Key("pk_orders", "id"),
            UniqueConstraints = [Key("uniq_orders", "number", "id")],
            Indexes = [Index("idx_orders", "user_id") with { Included = ["number"] }],
            Partitions = [new(partition, new())],
        };
}
