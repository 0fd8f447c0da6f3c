using SchemaKit.Model;
using static SchemaKit.Tests.StyleRules.Given;

namespace SchemaKit.Tests.StyleRules;

public class TransitiveDependencyTests
{
    private static readonly TableModel s_users =
        Table("users", Column("id"), Column("postal_code") with { IsNullable = true }, Column("city"), Column("state"))
            with
        { PrimaryKey = Key("pk_users", "id") };

    [Fact]
    public void A_column_that_depends_on_no_key_is_reported()
    {
        var table = s_users with { Dependencies = [new(["postal_code"], ["city"])] };
        Messages(Rule.TransitiveDependency, table).Should().Equal(
            "users.city depends on postal_code, which is no key: the key is (id). "
            + "Move it to a table with the key postal_code.");
        Findings(Rule.PartialDependency, table).Should().BeEmpty();
    }

    [Fact]
    public void All_dependents_of_a_determinant_are_one_finding() =>
        Messages(
            Rule.TransitiveDependency,
            s_users with { Dependencies = [new(["postal_code"], ["city", "state"])] }).Should().Equal(
            "users.city and state depend on postal_code, which is no key: the key is (id). "
            + "Move them to a table with the key postal_code.");

    [Fact]
    public void A_nullable_unique_column_is_no_key() =>
        Messages(
            Rule.TransitiveDependency,
            s_users with
            {
                UniqueConstraints = [Key("uniq", "postal_code")],
                Dependencies = [new(["postal_code"], ["city"])],
            }).Should().ContainSingle();

    [Fact]
    public void A_unique_column_whose_nulls_are_equal_is_a_key() =>
        Messages(
            Rule.TransitiveDependency,
            s_users with
            {
                UniqueConstraints = [Key("uniq", "postal_code") with { NullsNotDistinct = true }],
                Dependencies = [new(["postal_code"], ["city"])],
            }).Should().BeEmpty();

    [Fact]
    public void A_dependent_in_a_candidate_key_is_silent() =>
        Messages(
            Rule.TransitiveDependency,
            Table("courses", Column("student"), Column("course"), Column("teacher")) with
            {
                PrimaryKey = Key("pk", "student", "course"),
                Dependencies = [new(["teacher"], ["course"])],
            }).Should().BeEmpty();

    [Fact]
    public void A_generated_column_is_silent_because_the_server_keeps_it() =>
        Messages(
            Rule.TransitiveDependency,
            Table(
                "users",
                Column("id"),
                Column("a"),
                Column("b") with { Generated = new("a") { Columns = ["a"] } }) with
            {
                PrimaryKey = Key("pk", "id"),
                Dependencies = [new(["id"], ["a"])],
            }).Should().BeEmpty();

    [Fact]
    public void Multivalued_dependencies_are_silent() =>
        Messages(
            Rule.TransitiveDependency,
            s_users with { Dependencies = [new(["postal_code"], ["city"]) { IsMultivalued = true }] })
            .Should().BeEmpty();
}
