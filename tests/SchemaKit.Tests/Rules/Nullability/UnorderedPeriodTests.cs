using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class UnorderedPeriodTests
{
    [Theory]
    [InlineData("starts_at", "ends_at")]
    [InlineData("start_date", "end_date")]
    [InlineData("started_at", "ended_at")]
    [InlineData("valid_from", "valid_to")]
    [InlineData("booked_from", "booked_until")]
    public void A_pair_that_nothing_keeps_in_order_is_reported(string start, string end)
    {
        var finding = Lint.Of(Rule.UnorderedPeriod, Table("stays", $"{start} date", $"{end} date?")).Single();

        finding.Message.Should().Be(
            $"stays.{end} may lie before {start}. "
            + $"Add check ({start} <= {end}), or say .NoPeriod(because) where they are no period.");
        finding.Grade.Should().Be(Grade.Suggested);
        finding.Remedy!.Sql.Should().Contain($"check ({start} <= {end}) not valid;\n");
    }

    [Theory]
    [InlineData("starts_at <= ends_at")]
    [InlineData("ends_at is null or ends_at > starts_at")]
    [InlineData("starts_at < coalesce(ends_at, 'infinity')")]
    [InlineData("ends_at - starts_at > interval '1 hour'")]
    [InlineData("not isempty(tstzrange(starts_at, ends_at))")]
    public void A_check_that_compares_them_is_enough(string condition) =>
        Lint.Messages(Rule.UnorderedPeriod, Stays() with { Checks = [new("c", new(condition))] }).Should().BeEmpty();

    [Fact]
    public void A_range_that_is_made_of_them_is_enough()
    {
        var stays = Table("stays", "starts_at timestamptz", "ends_at timestamptz", "during tstzrange");

        Lint.Messages(
            Rule.UnorderedPeriod,
            stays with
            {
                Columns =
                [
                    .. stays.Columns.Take(2),
                    stays.Columns[2] with { Generated = new("tstzrange(starts_at, ends_at)") },
                ],
            }).Should().BeEmpty();
    }

    [Fact]
    public void Other_types_times_of_day_and_declared_pairs_are_silent()
    {
        Lint.Messages(Rule.UnorderedPeriod, Table("stays", "starts_at date", "ends_at timestamptz")).Should().BeEmpty();
        Lint.Messages(Rule.UnorderedPeriod, Table("shifts", "starts_at time", "ends_at time")).Should().BeEmpty();
        Lint.Messages(Rule.UnorderedPeriod, Table("stays", "starts_at date", "arrived_at date")).Should().BeEmpty();
        var stays = Stays();
        Lint.Messages(
            Rule.UnorderedPeriod,
            stays with
            {
                Columns =
                [
                    stays.Columns[0] with { Declarations = [new(DeclarationKind.NoPeriod, "two phases")] },
                    stays.Columns[1],
                ],
            }).Should().BeEmpty();
    }

    [Fact]
    public void An_author_says_that_a_pair_is_no_period() =>
        Linter.Check(DatabaseModel.Of(new PhasesDatabase())).Findings.Where(f => f.Rule == Rule.UnorderedPeriod)
            .Select(f => f.Object).Should().Equal("public.phases.sold_until");

    private sealed class PhasesDatabase : Database
    {
        protected override void Define(DatabaseDefinition d) => d.Add<Phases>();
    }

    private sealed class Phases : Table
    {
        public Column<DateOnly> StartsOn { get; } = Pg.Date().NoPeriod("one ends, another starts");
        public Column<DateOnly> EndsOn { get; } = Pg.Date();
        public Column<DateOnly> SoldFrom { get; } = Pg.Date();
        public Column<DateOnly> SoldUntil { get; } = Pg.Date();

        protected override void Define(TableDefinition t) => t.PrimaryKey(StartsOn);
    }

    private static TableModel Stays() => Table("stays", "starts_at timestamptz", "ends_at timestamptz?");
}
