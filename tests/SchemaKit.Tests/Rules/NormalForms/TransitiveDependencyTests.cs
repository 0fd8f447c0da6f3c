using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

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
            "postal_code determines city; postal_code is not a key of users, and city is in no key: the key is (id). "
            + "Move it to a table with the key postal_code.");
        Findings(Rule.PartialDependency, table).Should().BeEmpty();
    }

    [Fact]
    public void All_dependents_of_a_determinant_are_one_finding() =>
        Messages(
            Rule.TransitiveDependency,
            s_users with { Dependencies = [new(["postal_code"], ["city", "state"])] }).Should().Equal(
            "postal_code determines city and state; postal_code is not a key of users, "
            + "and city and state are in no key: the key is (id). "
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
    public void A_column_that_is_derived_by_design_is_silent() =>
        Messages(
            Rule.TransitiveDependency,
            s_users with
            {
                Columns =
                [
                    .. s_users.Columns.Select(c => c.Name == "city" ? c with { DerivedFrom = ["postal_code"] } : c),
                ],
                Dependencies = [new(["postal_code"], ["city", "state"])],
            }).Should().Equal(
            "postal_code determines state; postal_code is not a key of users, and state is in no key: the key is (id). "
            + "Move it to a table with the key postal_code.");

    [Fact]
    public void A_copy_of_a_moment_is_silent()
    {
        var price = Column("unit_price") with { SnapshotOf = new(new("public", "products"), "price") };

        Messages(
            Rule.TransitiveDependency,
            Table("products", Column("id"), Column("price")) with { PrimaryKey = Key("pk_products", "id") },
            Table("details", Column("id"), Column("product_id"), price) with
            {
                PrimaryKey = Key("pk_details", "id"),
                ForeignKeys = [Reference("product_id", "products")],
                Dependencies = [new(["id"], ["product_id"])],
            }).Should().BeEmpty();
    }

    [Fact]
    public void The_keys_that_it_was_judged_against_are_named()
    {
        var two = s_users with
        {
            UniqueConstraints = [Key("u", "state")],
            Dependencies = [new(["postal_code"], ["city"])],
        };

        Messages(Rule.TransitiveDependency, two).Should().Equal(
            "postal_code determines city; postal_code is not a key of users, and city is in no key: "
            + "the keys are (id) and (state). "
            + "Move it to a table with the key postal_code.");
    }

    [Fact]
    public void Of_many_keys_three_are_named()
    {
        var columns = Enumerable.Range(1, 5).Select(i => Column($"k{i}")).ToArray();
        var table = Table("users", [.. columns, Column("a"), Column("b")]) with
        {
            UniqueConstraints = [.. columns.Select(c => Key($"u_{c.Name}", c.Name))],
            Dependencies = [new(["a"], ["b"])],
        };

        Messages(Rule.TransitiveDependency, table).Single().Should().Contain(
            "in no key: the keys are ").And.Contain(" and 2 more. Move it");
    }

    [Fact]
    public void A_partial_unique_index_and_one_over_an_expression_are_no_keys() =>
        Messages(
            Rule.TransitiveDependency,
            Table("users", Column("id"), Column("postal_code"), Column("city")) with
            {
                PrimaryKey = Key("pk_users", "id"),
                Indexes =
                [
                    Index("u1", "postal_code") with { IsUnique = true, Predicate = new("city <> ''") },
                    new("u2", [new() { Expression = new("lower(postal_code)") { Columns = ["postal_code"] } }])
                    {
                        IsUnique = true,
                    },
                ],
                Dependencies = [new(["postal_code"], ["city"])],
            }).Should().ContainSingle();

    [Fact]
    public void A_unique_index_and_an_exclusion_by_equality_are_keys()
    {
        var table = Table("users", Column("id"), Column("postal_code"), Column("city")) with
        {
            PrimaryKey = Key("pk_users", "id"),
            Dependencies = [new(["postal_code"], ["city"])],
        };
        var element = new ExclusionElement(IndexKeyModel.Of("postal_code"), "=");

        Messages(
            Rule.TransitiveDependency,
            table with { Indexes = [Index("u", "postal_code") with { IsUnique = true }] }).Should().BeEmpty();
        Messages(Rule.TransitiveDependency, table with { Exclusions = [new("x", [element])] }).Should().BeEmpty();
        Messages(Rule.TransitiveDependency, table with { Exclusions = [new("x", [element with { Operator = "&&" }])] })
            .Should().ContainSingle();
        Messages(
            Rule.TransitiveDependency,
            table with { Exclusions = [new("x", [element]) { Predicate = new("city <> ''") }] })
            .Should().ContainSingle();
    }

    [Fact]
    public void Multivalued_dependencies_are_silent() =>
        Messages(
            Rule.TransitiveDependency,
            s_users with { Dependencies = [new(["postal_code"], ["city"]) { IsMultivalued = true }] })
            .Should().BeEmpty();
}
