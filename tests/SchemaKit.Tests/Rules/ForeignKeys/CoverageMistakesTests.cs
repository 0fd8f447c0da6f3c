using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;
using static SchemaKit.Tests.Rules.Referring;

namespace SchemaKit.Tests.Rules;

/// <summary>What linters are known to get wrong about the indexes of foreign keys, and this one does not.</summary>
public class CoverageMistakesTests
{
    [Fact]
    public void The_order_of_a_composite_key_does_not_matter() =>
        Verdicts(Lines.Index("i", "b", "a", "x")).Should().BeEmpty();

    [Fact]
    public void A_column_at_any_later_position_does_not_count()
    {
        Verdicts(Orders.Index("i", "x", "user_id")).Should().Equal("SK4001");
        Verdicts(Lines.Index("i", "x", "a", "b")).Should().Equal("SK4001");
    }

    [Fact]
    public void The_first_column_alone_does_not_count() =>
        Verdicts(Lines.Index("i", "a", "x", "b")).Should().Equal("SK4002");

    [Fact]
    public void An_index_with_an_unrelated_predicate_does_not_count()
    {
        Verdicts(Partial("deleted_at is null")).Should().Equal("SK4001");
        Verdicts(Partial("x is not null")).Should().Equal("SK4001");
    }

    [Fact]
    public void An_index_of_the_rows_in_which_the_column_is_not_null_counts()
    {
        Verdicts(Partial("user_id is not null")).Should().BeEmpty();
        Verdicts(Partial("(user_id IS NOT NULL)")).Should().BeEmpty();
    }

    [Fact]
    public void Included_columns_do_not_count() =>
        Verdicts(Orders.With(IndexOf("i", "x") with { Included = ["user_id"] })).Should().Equal("SK4001");

    [Fact]
    public void Expressions_do_not_count() =>
        Verdicts(Orders.Index("i", "(user_id + 0)")).Should().Equal("SK4001");

    [Fact]
    public void Invalid_indexes_do_not_count() =>
        Verdicts(Orders.With(IndexOf("i", "user_id") with { IsInvalid = true })).Should().Equal("SK4001");

    [Fact]
    public void The_primary_key_is_an_index()
    {
        Verdicts(Keyless.Keyed("user_id", "seq")).Should().BeEmpty();
        Verdicts(Table("orders", "id bigint").Keyed("id").References("users", "id")).Should().BeEmpty();
    }

    [Fact]
    public void Partitions_are_not_reported_beside_their_parent() =>
        Verdicts(Orders.Partitioned("id", Part("orders_1"), Part("orders_2"))).Should().Equal("SK4001");

    [Fact]
    public void Partitioned_tables_are_tables()
    {
        Verdicts(Orders.Partitioned("id")).Should().Equal("SK4001");
        Verdicts(Orders.Index("i", "user_id").Partitioned("id")).Should().BeEmpty();
    }

    private static IEnumerable<string> Verdicts(TableModel table) =>
        SchemaKit.Rules.Linter.Check(Database(Users, Pairs, table)).Findings
            .Where(f => f.Rule == Rule.ForeignKeyIndex || f.Rule == Rule.ForeignKeyIndexWeak)
            .Select(f => f.Rule.Id);
}
