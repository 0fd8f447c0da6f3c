using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NumericWithoutScaleTests
{
    [Fact]
    public void An_amount_without_scale_is_a_suggestion()
    {
        var finding = Lint.Of(Rule.NumericWithoutScale, Table("orders", "price numeric")).Single();

        finding.Message.Should().Be(
            "orders.price is numeric without a scale, so amounts keep any number of decimals. Make it numeric(p,s).");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Theory]
    [InlineData("price numeric(12,2)")]
    [InlineData("factor numeric")]
    [InlineData("price bigint")]
    public void A_scale_and_other_names_are_silent(string column) =>
        Lint.Messages(Rule.NumericWithoutScale, Table("orders", column)).Should().BeEmpty();
}
