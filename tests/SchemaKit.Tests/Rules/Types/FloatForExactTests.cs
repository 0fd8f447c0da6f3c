using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class FloatForExactTests
{
    private static readonly RuleSettings s_anyFloat = RuleSettings.Default with { Types = new() { AnyFloat = true } };

    [Theory]
    [InlineData("price")]
    [InlineData("net_amount")]
    [InlineData("UnitCost")]
    public void A_float_called_an_amount_is_a_suggestion(string name)
    {
        var finding = Lint.Of(Rule.FloatForExact, Table("orders", $"{name} double precision")).Single();

        finding.Message.Should().Be(
            $"orders.{name} is double precision, which holds no exact decimals, though its name says an amount. "
            + "Make it numeric(p,s).");
        (finding.Grade, finding.Severity).Should().Be((Grade.Suggested, Severity.Info));
    }

    [Fact]
    public void A_rate_is_one_of_money_where_money_is_beside_it()
    {
        Lint.Messages(Rule.FloatForExact, Table("orders", "rate real", "amount numeric(9,2)")).Should().ContainSingle();
        Lint.Messages(Rule.FloatForExact, Table("sensors", "rate real", "label text")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("weight_total")]
    [InlineData("latitude")]
    [InlineData("score")]
    [InlineData("value")]
    public void Measurements_and_what_no_name_tells_are_silent(string name) =>
        Lint.Messages(Rule.FloatForExact, Table("samples", $"{name} real")).Should().BeEmpty();

    [Fact]
    public void A_policy_proves_any_float_but_measurements_wrong()
    {
        var finding = Given.Findings(
            Rule.FloatForExact, Database(Table("samples", "value real", "latitude real")), s_anyFloat).Single();

        finding.Message.Should().Be("samples.value is real, which holds no exact decimals. Make it numeric(p,s).");
        (finding.Grade, finding.Severity).Should().Be((Grade.Proven, Severity.Warning));
        RuleSettings.Strict.Types.AnyFloat.Should().BeTrue();
    }
}
