using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;
using static SchemaKit.Tests.Rules.Referring;

namespace SchemaKit.Tests.Rules;

/// <summary>An index serves a check that compares as it does: in types and in collation.</summary>
public class ForeignKeyComparisonTests
{
    [Fact]
    public void One_column_in_two_foreign_keys_can_be_covered_for_one_and_not_for_the_other()
    {
        var whole = Table("users", "id bigint").Keyed("id");
        var exact = Table("accounts", "id numeric").Keyed("id");
        var orders = Table("orders", "id bigint", "user_id bigint").Keyed("id")
            .References("users", "user_id").References("accounts", "user_id").Index("i", "user_id");

        Lint.Messages(Rule.ForeignKeyIndex, whole, exact, orders).Should().Equal(
            "orders.user_id references accounts, but the check casts the column, so that i does not serve. "
            + "Give both sides one type.");
    }

    [Fact]
    public void A_document_has_no_equality_in_gin()
    {
        var keys = Table("users", "id jsonb").Keyed("id");
        var orders = Table("orders", "id bigint", "user_id jsonb").Keyed("id").References("users", "user_id");

        var gin = IndexOf("i", "user_id") with { Method = IndexMethod.Gin };

        Lint.Messages(Rule.ForeignKeyIndex, keys, orders.With(gin)).Should().Equal(
            "orders.user_id references users, but i is a GIN index that knows no equality of it. "
            + "Add t.Index(UserId).");
        Lint.Messages(Rule.ForeignKeyIndex, keys, orders.Index("i", "user_id")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, "\"C\"", false)]
    [InlineData("\"C\"", "\"C\"", true)]
    [InlineData("\"C\"", null, true)]
    [InlineData("\"C\"", "\"de-x-icu\"", false)]
    [InlineData(null, "\"default\"", true)]
    [InlineData(null, "pg_catalog.\"default\"", true)]
    public void An_index_in_another_collation_than_the_columns_does_not_serve(
        string? column, string? key, bool isCovered)
    {
        var orders = Table("orders", "id bigint", "user_id text").Keyed("id").References("users", "user_id")
            .With(new IndexModel("i", [IndexKeyModel.Of("user_id") with { Collation = key }]));
        var collated = orders with { Columns = [orders.Columns[0], orders.Columns[1] with { Collation = column }] };

        Lint.Messages(Rule.ForeignKeyIndex, Table("users", "id text").Keyed("id"), collated).Should().Equal(
            isCovered
                ? []
                : [
                    "orders.user_id references users, but i compares in another collation than the check. "
                    + "Add t.Index(UserId).",
                ]);
    }

    [Fact]
    public void Blooms_of_blocks_do_not_compare_two_types()
    {
        var keys = Table("users", "id integer").Keyed("id");
        var bloom = IndexKeyModel.Of("user_id") with { OperatorClass = "int8_bloom_ops" };
        var blooming = Orders.With(new IndexModel("i", [bloom]) { Method = IndexMethod.Brin });
        var ranges = Orders.With(IndexOf("i", "user_id") with { Method = IndexMethod.Brin });

        Lint.Messages(Rule.ForeignKeyIndex, keys, blooming).Should().ContainSingle();
        Lint.Messages(Rule.ForeignKeyIndexWeak, keys, ranges).Should().ContainSingle();
        Lint.Messages(Rule.ForeignKeyIndexWeak, Users, blooming).Should().ContainSingle();
    }

    [Fact]
    public void A_domain_is_compared_as_what_is_below_it()
    {
        var orders = Table("orders", "id bigint", "user_id user_key").Keyed("id").References("users", "user_id");
        var database = Database(Table("users", "id numeric").Keyed("id"), orders.Index("i", "user_id"));

        Of(database with { Domains = [new(new("public", "user_key"), new("integer"))] }).Should().ContainSingle(
            "an integer is cast to numeric");
        Of(database with { Domains = [new(new("public", "user_key"), new("numeric"))] }).Should().BeEmpty();

        static IEnumerable<string> Of(DatabaseModel model) => SchemaKit.Rules.Linter.Check(model).Findings
            .Where(f => f.Rule == Rule.ForeignKeyIndex).Select(f => f.Message);
    }

    [Fact]
    public void The_check_casts_an_integer_that_references_a_numeric()
    {
        var parents = Table("users", "id numeric").Keyed("id");

        Lint.Messages(Rule.ForeignKeyIndex, parents, Orders.Index("i", "user_id")).Should().Equal(
            "orders.user_id references users, but the check casts the column, so that i does not serve. "
            + "Give both sides one type.");
        Lint.Messages(Rule.ForeignKeyIndex, parents, Orders).Should().Equal(
            "orders.user_id references users, but the check casts the column, so that no index on it serves. "
            + "Give both sides one type.");
    }

    [Fact]
    public void An_expression_may_be_the_cast_that_the_check_makes()
    {
        var parents = Table("users", "id numeric").Keyed("id");
        var cast = new IndexKeyModel { Expression = Sql("user_id::numeric") with { Columns = ["user_id"] } };

        Lint.Messages(Rule.ForeignKeyIndex, parents, Orders.With(new IndexModel("i", [cast]))).Should().BeEmpty();
    }

    [Fact]
    public void An_integer_that_references_a_bigint_is_served_by_btree_and_not_by_gist()
    {
        var parents = Table("users", "id integer").Keyed("id");

        Lint.Messages(Rule.ForeignKeyIndex, parents, Orders.Index("i", "user_id")).Should().BeEmpty();
        var gist = Orders.With(IndexOf("i", "user_id") with { Method = IndexMethod.Gist });
        Lint.Messages(Rule.ForeignKeyIndex, parents, gist)
            .Should().ContainSingle();
    }
}
