using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class LowValueIndexTests
{
    private static readonly TableModel s_orders = Table(
        "orders", "id bigint", "is_paid boolean", "status text", "state order_state", "user_id bigint", "day date")
        .Keyed("id");

    [Fact]
    public void A_boolean_alone_is_reported()
    {
        var finding = Findings(s_orders.Index("i", "is_paid")).Single();

        finding.Message.Should().Be(
            "i on orders has one key of 2 values, so that each finds a large part of the rows. "
            + "Limit it to a rare value by a condition, or drop it.");
        finding.Severity.Should().Be(Severity.Warning);
    }

    [Theory]
    [InlineData("status in ('a', 'b', 'c')", 3)]
    [InlineData("((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying])::text[]))", 3)]
    [InlineData("id > 0 and status in ('a', 'b', 'c', 'd', 'e')", 5)]
    public void A_column_that_a_check_limits_is_worth_knowing(string condition, int count)
    {
        var finding = Findings(Checked(condition).Index("i", "status")).Single();

        finding.Message.Should().StartWith($"i on orders has one key of {count} values");
        finding.Severity.Should().Be(Severity.Info);
    }

    [Theory]
    [InlineData("status in ('a', 'b', 'c', 'd', 'e', 'f')")]
    [InlineData("status not in ('a', 'b')")]
    [InlineData("status in ('a', 'b') or id > 0")]
    [InlineData("lower(status) in ('a', 'b')")]
    public void A_column_of_more_values_is_silent(string condition) =>
        Findings(Checked(condition).Index("i", "status")).Should().BeEmpty();

    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 0)]
    public void An_enum_has_as_many_values_as_labels(int labels, int count)
    {
        var database = Database(s_orders.Index("i", "state")) with
        {
            Enums = [new(new("public", "order_state"), [.. Enumerable.Range(0, labels).Select(i => $"l{i}")])],
        };

        Linter.Check(database).Findings.Count(f => f.Rule == Rule.LowValueIndex).Should().Be(count);
    }

    [Fact]
    public void An_index_of_a_small_table_is_worth_knowing()
    {
        var finding = Findings(s_orders.Index("i", "day", "id").Declared(DeclarationKind.Small)).Single();

        finding.Message.Should().Be("i is an index on orders, a small table that is read at once. Drop i.");
        finding.Severity.Should().Be(Severity.Info);
        finding.Remedy!.Sql.Should().Be("drop index concurrently public.i;");
    }

    [Fact]
    public void A_unique_index_keeps_rows_apart()
    {
        var unique = IndexOf("i", "is_paid") with { IsUnique = true };

        Findings(s_orders.With(unique)).Should().BeEmpty();
        Findings(s_orders.With(unique).Declared(DeclarationKind.Small)).Should().BeEmpty();
    }

    [Fact]
    public void A_condition_further_keys_and_included_columns_make_it_useful()
    {
        Findings(s_orders.With(IndexOf("i", "is_paid") with { Predicate = Sql("day is null") })).Should().BeEmpty();
        Findings(s_orders.Index("i", "is_paid", "day")).Should().BeEmpty();
        Findings(s_orders.Index("i", "day", "is_paid")).Should().BeEmpty();
        Findings(s_orders.With(IndexOf("i", "is_paid") with { Included = ["day"] })).Should().BeEmpty();
        Findings(s_orders.Index("i", "(is_paid)")).Should().BeEmpty();
    }

    [Fact]
    public void The_index_of_a_foreign_key_is_silent()
    {
        var orders = s_orders.References("users", "user_id").References("flags", "is_paid");

        Findings(orders.Index("i", "is_paid")).Should().BeEmpty();
        Findings(orders.Index("i", "user_id").Declared(DeclarationKind.Small)).Should().BeEmpty();
    }

    private static TableModel Checked(string condition) => s_orders with { Checks = [new("c", Sql(condition))] };

    private static IReadOnlyList<Finding> Findings(TableModel table) => Lint.Of(Rule.LowValueIndex, table);
}
