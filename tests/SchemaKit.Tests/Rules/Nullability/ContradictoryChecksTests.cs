using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ContradictoryChecksTests
{
    [Theory]
    [InlineData("integer", "a > 10 and a < 5")]
    [InlineData("integer", "a > 0 and a < 1")]
    [InlineData("smallint", "a > 100000")]
    [InlineData("numeric", "(a >= (10)::numeric) and (a < (10)::numeric)")]
    [InlineData("numeric", "a between 10 and 5")]
    [InlineData("integer", "a in (1, 2) and a > 2")]
    [InlineData("text", "a = 'x' and a in ('y', 'z')")]
    [InlineData("text", "length(a) > 10 and length(a) < 5")]
    [InlineData("varchar(5)", "length(a) > 5")]
    public void One_check_that_no_value_meets_is_an_error(string type, string condition)
    {
        var finding = Lint.Of(Rule.ContradictoryChecks, Items($"a {type}", condition)).Single();

        finding.Message.Should().Be("items.chk_1 leaves no value to a, so every row is refused. Correct it.");
        finding.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Two_checks_are_both_named() =>
        Lint.Messages(Rule.ContradictoryChecks, Items("a integer", "a > 10", "a <> 3", "a <= 10")).Should().Equal(
            "items.chk_3 and chk_1 together leave no value to a, so every row is refused. Correct one of them.");

    [Fact]
    public void Where_null_fits_it_is_a_warning()
    {
        var finding = Lint.Of(Rule.ContradictoryChecks, Items("a integer?", "a > 10", "a < 5")).Single();

        finding.Message.Should().Be(
            "items.chk_2 and chk_1 together leave no value to a, so only null fits. Correct one of them.");
        finding.Severity.Should().Be(Severity.Warning);
        Lint.Of(Rule.ContradictoryChecks, Items("a integer?", "a > 10", "a < 5", "a is not null"))
            .Single().Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Labels_outside_the_enum_are_reported()
    {
        var mood = new EnumModel(new("public", "mood"), ["sad", "glad"]);

        Given.Findings(
                Rule.ContradictoryChecks,
                Database(Items("a mood", "(a)::text = any (array['angry'::text, 'mad'::text])")) with { Enums = [mood] })
            .Select(f => f.Message).Should().Equal("items.chk_1 leaves no value to a, so every row is refused. Correct it.");
        Given.Findings(
                Rule.ContradictoryChecks,
                Database(Items("a mood", "a in ('sad'::mood, 'angry')")) with { Enums = [mood] })
            .Should().BeEmpty();
    }

    [Fact]
    public void The_checks_of_a_domain_count()
    {
        var positive = new DomainModel(new("public", "positive"), new("integer")) { Checks = [new("above", new("value > 0"))] };

        Given.Findings(Rule.ContradictoryChecks, Database(Items("a positive", "a < 0")) with { Domains = [positive] })
            .Select(f => f.Message).Should().Equal(
                "items.chk_1 and above together leave no value to a, so every row is refused. Correct one of them.");
    }

    [Theory]
    [InlineData("integer", "a > 5 and a < 10")]
    [InlineData("integer", "a >= 5 and a <= 5")]
    [InlineData("integer", "a > 10 or a < 5")]
    [InlineData("numeric", "a > 0 and a < 1")]
    [InlineData("numeric", "a::integer = 5 and a < 5")]
    [InlineData("numeric", "a > 10 and b < 5")]
    [InlineData("text", "a in ('x', 'y') and a in ('y', 'z')")]
    [InlineData("citext", "a = 'x' and a in ('X')")]
    [InlineData("text", "a > 'x' and a < 'b'")]
    [InlineData("text", "length(a) > 5 and a <> ''")]
    [InlineData("integer?", "a is null")]
    [InlineData("integer?", "a is null or a > 5")]
    public void What_some_value_meets_is_silent(string type, string condition) =>
        Lint.Messages(Rule.ContradictoryChecks, Items($"a {type}", condition)).Should().BeEmpty();

    [Fact]
    public void Texts_that_a_collation_may_take_for_equal_are_silent()
    {
        var items = Items("a text", "a = 'x' and a in ('X', 'XX')");

        Lint.Messages(
            Rule.ContradictoryChecks,
            items with { Columns = [items.Columns[0] with { Collation = "any_case" }] }).Should().BeEmpty();
    }

    private static TableModel Items(string column, params string[] conditions) =>
        Table("items", column, "b numeric") with
        {
            Checks = [.. conditions.Select((condition, at) => new CheckModel($"chk_{at + 1}", new(condition)))],
        };
}
