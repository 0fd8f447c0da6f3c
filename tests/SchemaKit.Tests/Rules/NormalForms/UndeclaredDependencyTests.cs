using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class UndeclaredDependencyTests
{
    private static readonly TableModel s_people = Table(
        "people", Column("id", "bigint"), Column("postal_code"), Column("city"), Column("state")) with
    {
        PrimaryKey = Key("pk_people", "id"),
    };

    private static readonly TableModel s_codes = Table(
        "sales", Column("id", "bigint"), Column("region_code"), Column("region_name")) with
    {
        PrimaryKey = Key("pk_sales", "id"),
    };

    [Fact]
    public void A_postal_code_with_its_city_and_state_is_asked_about()
    {
        var finding = Findings(Rule.UndeclaredDependency, s_people).Single();
        finding.Message.Should().Be(
            "Does people.postal_code determine city and state? If it does, say "
            + "t.Determines([PostalCode], [City, State]); if each row keeps its own of some moment, say SnapshotOf.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void A_code_with_its_label_is_asked_about() =>
        Asked(s_codes).Should().Equal(
            "Does sales.region_code determine region_name? If it does, say t.Determines(RegionCode, RegionName); "
            + "if each row keeps its own of some moment, say SnapshotOf.");

    [Fact]
    public void What_is_declared_is_not_asked()
    {
        Asked(s_people with { Dependencies = [new(["postal_code"], ["city"])] }).Should().BeEmpty();
        Asked(s_codes with { Dependencies = [new(["region_name"], ["region_code"])] }).Should().BeEmpty();
    }

    [Fact]
    public void A_key_determines_everything_anyway() =>
        Asked(s_codes with { UniqueConstraints = [Key("u", "region_code")] }).Should().BeEmpty();

    [Fact]
    public void A_code_that_is_a_foreign_key_has_its_label_elsewhere() =>
        Asked(s_codes with { ForeignKeys = [Reference("region_code", "regions", "code")] }).Should().BeEmpty();

    [Fact]
    public void A_part_of_a_key_is_left_to_the_rule_about_that() =>
        Asked(s_codes with { UniqueConstraints = [Key("u", "region_code", "id")] }).Should().BeEmpty();

    [Fact]
    public void Copies_of_a_moment_are_silent()
    {
        Asked(s_codes with
        {
            Columns =
            [
                .. s_codes.Columns.Select(c => c.Name == "region_name"
                    ? c with { SnapshotOf = new(new("public", "regions"), "name") }
                    : c),
            ],
        }).Should().BeEmpty();
        Asked(Table(
            "orders", Column("shipping_postal_code"), Column("shipping_city"), Column("shipping_state")))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_postal_code_with_a_city_alone_is_not_asked_about() =>
        Asked(Table("people", Column("postal_code"), Column("city"))).Should().BeEmpty();

    private static IEnumerable<string> Asked(TableModel table) => Messages(Rule.UndeclaredDependency, table);
}
