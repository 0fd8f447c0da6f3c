using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class PartialDependencyTests
{
    private static readonly TableModel s_lines =
        Table("order_lines", Column("order_id"), Column("product_id"), Column("product_name"), Column("quantity")) with
        {
            PrimaryKey = Key("pk", "order_id", "product_id"),
        };

    [Fact]
    public void A_column_that_depends_on_a_part_of_the_key_is_reported_at_its_declaration()
    {
        var table = s_lines with
        {
            Dependencies = [new(["product_id"], ["product_name"]) { Location = new("OrderLines.cs", 12) }],
        };
        var finding = Findings(Rule.PartialDependency, table).Single();
        finding.Message.Should().Be(
            "product_id determines product_name; product_id is only a part of the key (order_id, product_id) of "
            + "order_lines, and product_name is in no key: the key is (order_id, product_id). "
            + "Move it to a table with the key product_id.");
        finding.Location!.Line.Should().Be(12);
        Findings(Rule.TransitiveDependency, table).Should().BeEmpty();
    }

    [Fact]
    public void The_other_keys_are_named_too() =>
        Messages(
            Rule.PartialDependency,
            s_lines with
            {
                UniqueConstraints = [Key("u", "quantity")],
                Dependencies = [new(["product_id"], ["product_name"])],
            }).Should().Equal(
            "product_id determines product_name; product_id is only a part of the key (order_id, product_id) of "
            + "order_lines, and product_name is in no key: the keys are (quantity) and (order_id, product_id). "
            + "Move it to a table with the key product_id.");

    [Fact]
    public void A_key_that_follows_makes_its_columns_prime() =>
        Messages(
            Rule.PartialDependency,
            Table("lines", Column("order_id"), Column("product_id"), Column("code")) with
            {
                PrimaryKey = Key("pk", "order_id", "product_id"),
                Dependencies = [new(["product_id"], ["code"]), new(["code"], ["product_id"])],
            }).Should().BeEmpty("(order_id, code) is a key too");

    [Fact]
    public void A_join_table_with_a_payload_is_silent() =>
        Messages(
            Rule.PartialDependency,
            s_lines with { Dependencies = [new(["order_id", "product_id"], ["quantity"])] }).Should().BeEmpty();

    [Fact]
    public void A_column_that_depends_on_the_whole_key_is_silent() =>
        Messages(
            Rule.PartialDependency,
            s_lines with { Dependencies = [new(["order_id", "product_id"], ["product_name"])] }).Should().BeEmpty();

    [Fact]
    public void A_determinant_that_is_a_key_itself_is_silent() =>
        Messages(
            Rule.PartialDependency,
            s_lines with
            {
                UniqueConstraints = [Key("uniq", "product_id")],
                Dependencies = [new(["product_id"], ["product_name"])],
            }).Should().BeEmpty();

    [Fact]
    public void Keys_without_declarations_are_silent() =>
        Messages(Rule.PartialDependency, s_lines).Should().BeEmpty();
}
