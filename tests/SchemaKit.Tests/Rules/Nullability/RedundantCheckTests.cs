using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class RedundantCheckTests
{
    [Theory]
    [InlineData("integer", "a is not null")]
    [InlineData("smallint", "a <= 32767")]
    [InlineData("integer", "a is not null and a < 3000000000")]
    [InlineData("varchar(10)", "length(a) <= 20")]
    [InlineData("text?", "length(a) >= 0")]
    public void What_the_column_refuses_by_itself_is_reported(string type, string condition)
    {
        var finding = Lint.Of(Rule.RedundantCheck, Items($"a {type}", condition)).Single();

        finding.Message.Should().Be(
            "items.chk_1 refuses no row that the declaration of a does not refuse already. Drop it.");
        finding.Remedy!.Sql.Should().Be("alter table public.items drop constraint chk_1;");
    }

    [Theory]
    [InlineData("integer", "a > 0", "a > 5")]
    [InlineData("integer", "a >= 1", "a > 0 and a < 10")]
    [InlineData("numeric?", "a >= (0)::numeric", "a between 0 and 100")]
    [InlineData("integer", "a > 0", "a in (1, 2)")]
    [InlineData("text", "a in ('x', 'y', 'z')", "a = any (array['x', 'y'])")]
    [InlineData("integer", "a > b", "b < a and a < 100")]
    [InlineData("integer?", "a is null or a > 0", "a > 5")]
    public void What_another_check_implies_is_reported(string type, string implied, string other) =>
        Lint.Messages(Rule.RedundantCheck, Items($"a {type}", implied, other)).Should().Equal(
            "items.chk_1 refuses no row that chk_2 does not refuse already. Drop it.");

    [Fact]
    public void Of_two_that_say_the_same_the_later_is_reported() =>
        Lint.Messages(Rule.RedundantCheck, Items("a integer", "a > b", "b < a")).Should().Equal(
            "items.chk_2 refuses no row that chk_1 does not refuse already. Drop it.");

    [Theory]
    [InlineData("integer?", "a is not null", "a > 0")]
    [InlineData("integer", "a > 0", "a < 5")]
    [InlineData("numeric", "a > 0", "a >= 0 or b > 0")]
    [InlineData("numeric(5,2)", "a < 1000", "a <> 3")]
    [InlineData("numeric", "a > 0", "a::integer > 1")]
    [InlineData("integer", "a < 10", "a in (1, 20)")]
    [InlineData("text", "length(a) <= 20", "a <> ''")]
    public void What_refuses_something_of_its_own_is_silent(string type, string condition, string other) =>
        Lint.Messages(Rule.RedundantCheck, Items($"a {type}", condition, other)).Should().BeEmpty();

    [Fact]
    public void A_check_that_is_not_valid_not_inherited_or_not_enforced_implies_none_that_is()
    {
        var items = Items("a integer", "a > 0", "a > 5");
        var (implied, other) = (items.Checks[0], items.Checks[1]);

        Lint.Messages(Rule.RedundantCheck, items with { Checks = [implied, other with { IsNotValid = true }] })
            .Should().BeEmpty();
        Lint.Messages(Rule.RedundantCheck, items with { Checks = [implied, other with { IsNoInherit = true }] })
            .Should().BeEmpty();
        Lint.Messages(Rule.RedundantCheck, items with { Checks = [implied, other with { IsNotEnforced = true }] })
            .Should().BeEmpty();
    }

    [Fact]
    public void Not_null_that_was_never_validated_implies_nothing()
    {
        var items = Items("a integer", "a is not null");
        var column = items.Columns[0] with { NotNull = new() { IsNotValid = true } };

        Lint.Messages(Rule.RedundantCheck, items with { Columns = [column, items.Columns[1]] }).Should().BeEmpty();
    }

    private static TableModel Items(string column, params string[] conditions) =>
        Table("items", column, "b integer") with
        {
            Checks = [.. conditions.Select((condition, at) => new CheckModel($"chk_{at + 1}", new(condition)))],
        };
}
