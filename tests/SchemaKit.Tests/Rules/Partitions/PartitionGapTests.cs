using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

public class PartitionGapTests
{
    [Fact]
    public void A_gap_between_ranges_is_reported() =>
        Lint.Messages(
            Rule.PartitionGap, Orders(("a", "'2026-01-01'", "'2026-02-01'"), ("b", "'2026-03-01'", "'2026-04-01'")))
            .Should().Equal(
                "orders has no partition between a, which ends at '2026-02-01', and b, which begins at '2026-03-01'. "
                + "Add one, or a default partition.");

    [Fact]
    public void An_overlap_is_reported_even_with_a_default_partition()
    {
        var table = Orders(("a", "'2026-01-01'", "'2026-02-15'"), ("b", "'2026-02-01'", "'2026-03-01'"));
        Lint.Messages(Rule.PartitionGap, WithDefault(table)).Should().Equal(
            "orders has the partitions a and b, which overlap: PostgreSQL refuses that. Let a end at '2026-02-01'.");
    }

    [Fact]
    public void Ranges_that_meet_are_silent_in_any_order() =>
        Lint.Of(
            Rule.PartitionGap,
            Orders(
                ("b", "'2026-02-01'", "'2026-03-01'"),
                ("a", "minvalue", "'2026-02-01 00:00:00'"),
                ("c", "'2026-03-01'::date", "maxvalue"))).Should().BeEmpty();

    [Fact]
    public void A_default_partition_and_a_declaration_fill_gaps()
    {
        var table = Orders(("a", "'2026-01-01'", "'2026-02-01'"), ("b", "'2026-03-01'", "'2026-04-01'"));

        Lint.Of(Rule.PartitionGap, WithDefault(table)).Should().BeEmpty();
        Lint.Of(Rule.PartitionGap, table.Declared(DeclarationKind.PartitionGaps)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1", "10", "10", "20", 0)]
    [InlineData("1", "9", "10", "20", 1)]
    [InlineData("-5", "-1", "-1", "20", 0)]
    [InlineData("'1'", "'9'", "'10'", "'20'", 1)]
    public void Numbers_are_compared_as_numbers(string from1, string to1, string from2, string to2, int count) =>
        Lint.Of(Rule.PartitionGap, Orders("bigint", ("a", from1, to1), ("b", from2, to2))).Should().HaveCount(count);

    [Theory]
    [InlineData("'2026-01-01 00:00:00+00'", "'2026-02-01 00:00:00+00'", 0)]
    [InlineData("'2026-01-01 00:00:00+00'", "'2026-02-01 01:00:00+01'", 0)]
    [InlineData("'2026-01-01 00:00:00+00'", "'2026-02-01 02:00:00+00'", 1)]
    public void Times_with_a_zone_are_compared_as_points_in_time(string from, string then, int count) =>
        Lint.Of(
            Rule.PartitionGap,
            Orders("timestamp with time zone", ("a", from, "'2026-02-01 00:00:00+00'"), ("b", then, "maxvalue")))
            .Should().HaveCount(count);

    [Fact]
    public void Bounds_of_several_keys_are_compared_in_order()
    {
        Of(["2026", "1"], ["2026", "7"], ["2026", "7"], ["2027", "1"]).Should().BeEmpty();
        Of(["2026", "1"], ["2026", "7"], ["2026", "8"], ["2027", "1"]).Should().ContainSingle();
        Of(["2026", "minvalue"], ["2027", "minvalue"], ["2027", "minvalue"], ["2028", "1"]).Should().BeEmpty();

        static IReadOnlyList<Finding> Of(string[] from1, string[] to1, string[] from2, string[] to2) => Lint.Of(
            Rule.PartitionGap,
            Model.Table("orders", "year integer", "month integer") with
            {
                PartitionKey = new(PartitionMethod.Range, [IndexKeyModel.Of("year"), IndexKeyModel.Of("month")]),
                Partitions =
                [
                    new(Model.Part("a"), new() { From = [.. from1], To = [.. to1] }),
                    new(Model.Part("b"), new() { From = [.. from2], To = [.. to2] }),
                ],
            });
    }

    [Fact]
    public void Bounds_that_only_a_server_can_compare_are_not_judged()
    {
        var table = Orders("text", ("a", "'a'", "'f'"), ("b", "'g'", "'z'"));

        Lint.Of(Rule.PartitionGap, table).Should().BeEmpty();
        Linter.Check(Model.Database(table)).Findings.Where(f => f.Rule == Rule.NotEvaluated).Select(f => f.Message)
            .Should().Equal(
                "SK7802 is not decided for orders, which has bounds that only a server can compare: "
                + "write them as plain numbers or times.");
    }

    [Theory]
    [InlineData(new[] { 4, 0, 4, 1, 4, 2 }, "3 of 4")]
    [InlineData(new[] { 2, 0, 4, 1 }, "3 of 4")]
    [InlineData(new[] { 2, 0, 4, 1, 4, 3 }, null)]
    [InlineData(new[] { 1, 0 }, null)]
    public void All_remainders_of_a_hash_have_a_partition(int[] parts, string? missing)
    {
        var partitions = Enumerable.Range(0, parts.Length / 2).Select(i => new PartitionModel(
            Model.Part($"p{i}"), new() { Modulus = parts[2 * i], Remainder = parts[2 * i + 1] }));
        var table = Model.Table("orders", "id bigint") with
        {
            PartitionKey = new(PartitionMethod.Hash, [IndexKeyModel.Of("id")]),
            Partitions = [.. partitions],
        };

        Lint.Messages(Rule.PartitionGap, table).Should().Equal(missing is null
            ? []
            : [$"orders has no partition for the remainder {missing}, so that some rows are refused. Add it."]);
    }

    [Fact]
    public void A_table_without_partitions_and_one_that_is_divided_by_lists_are_silent() =>
        Lint.Of(
            Rule.PartitionGap,
            Orders(),
            Model.Table("users", "country text") with
            {
                PartitionKey = new(PartitionMethod.List, [IndexKeyModel.Of("country")]),
                Partitions = [new(Model.Part("users_de"), new() { Values = ["'de'"] })],
            }).Should().BeEmpty();

    private static TableModel Orders(params (string Name, string From, string To)[] partitions) =>
        Orders("date", partitions);

    private static TableModel Orders(string type, params (string Name, string From, string To)[] partitions) =>
        Model.Table("orders", $"key {type}") with
        {
            PartitionKey = new(PartitionMethod.Range, [IndexKeyModel.Of("key")]),
            Partitions =
            [
                .. partitions.Select(p =>
                    new PartitionModel(Model.Part(p.Name), new() { From = [p.From], To = [p.To] })),
            ],
        };

    private static TableModel WithDefault(TableModel table) =>
        table with { Partitions = [.. table.Partitions, new(Model.Part("rest"), new())] };
}
