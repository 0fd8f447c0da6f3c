using SchemaKit.Model;
using static SchemaKit.Tests.StyleRules.Given;

namespace SchemaKit.Tests.StyleRules;

public class NameCollisionTests
{
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
    public void Two_indexes_of_one_name_in_a_schema_are_reported() =>
        Messages(
            Rule.NameCollision,
            Table("orders") with { Indexes = [Index("idx_name", "name")] },
            Table("users") with { Indexes = [Index("idx_name", "name")] }).Should().Equal(
            "users.idx_name and orders.idx_name both take the name idx_name, which can be given once. "
            + "Rename one of them.");

    [Fact]
    public void A_table_named_like_the_sequence_of_an_identity_column_is_reported()
    {
        var id = Column("id", "bigint") with { Identity = new(IdentityGeneration.Always) };
        Messages(Rule.NameCollision, Table("orders_id_seq"), Table("orders", id)).Should().Equal(
            "The identity sequence of orders.id and orders_id_seq both take the name orders_id_seq, "
            + "which can be given once. Rename one of them.");
    }

    [Fact]
    public void A_type_named_like_a_table_is_reported()
    {
        var database = new DatabaseModel { Tables = [Table("status")], Enums = [new(new("public", "status"), ["a"])] };
        Findings(Rule.NameCollision, database).Single().Message.Should().Be(
            "The type status and status both take the name status, which can be given once. Rename one of them.");
    }

    [Fact]
    public void Equal_names_in_different_namespaces_are_silent() =>
        Messages(
            Rule.NameCollision,
            Table("orders", Column("orders")) with { Checks = [new("positive", new("a > 0"))] },
            Table("users") with { Checks = [new("positive", new("a > 0"))] },
            Table("orders") with { Name = new("audit", "orders") }).Should().BeEmpty();
}
