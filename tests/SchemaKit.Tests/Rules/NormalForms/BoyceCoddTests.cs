using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class BoyceCoddTests
{
    private static readonly TableModel s_addresses =
        Table("addresses", Column("street"), Column("city"), Column("zip")) with
        {
            PrimaryKey = Key("pk", "street", "city"),
        };

    [Fact]
    public void A_part_of_a_key_that_depends_on_no_key_is_reported_with_what_a_split_loses()
    {
        var table = s_addresses with { Dependencies = [new(["zip"], ["city"]) { Location = new("Addresses.cs", 7) }] };
        var finding = Findings(Rule.BoyceCodd, table).Single();
        finding.Message.Should().Be(
            "zip determines city; zip is not a key of addresses, though city is in one: the keys are (street, city) "
            + "and (street, zip). Splitting the table would lose that street and city determine zip.");
        finding.Object.Should().Be("public.addresses.city");
        finding.Location!.Line.Should().Be(7);
    }

    [Fact]
    public void A_split_that_loses_nothing_says_so() =>
        Messages(
            Rule.BoyceCodd,
            Table("t", Column("a"), Column("b"), Column("c")) with
            {
                PrimaryKey = Key("pk", "a", "b", "c"),
                Dependencies = [new(["a"], ["b"]), new(["b"], ["a"])],
            }).Should().Contain(
            "a determines b; a is not a key of t, though b is in one: the keys are (a, c) and (b, c). "
            + "Splitting the table loses no dependency.");

    [Fact]
    public void A_table_that_is_not_even_in_third_normal_form_is_left_to_that_rule() =>
        Messages(
            Rule.BoyceCodd,
            Table("addresses", Column("street"), Column("city"), Column("zip"), Column("state")) with
            {
                PrimaryKey = Key("pk", "street", "city"),
                Dependencies = [new(["zip"], ["city"]), new(["city"], ["state"])],
            }).Should().BeEmpty();

    [Fact]
    public void A_determinant_that_is_a_key_is_silent() =>
        Messages(
            Rule.BoyceCodd,
            s_addresses with { Dependencies = [new(["street", "zip"], ["city"])] }).Should().BeEmpty();
}
