using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class MoneyTypeTests
{
    [Fact]
    public void Money_is_reported_with_the_statement_that_converts_it()
    {
        var finding = Lint.Of(Rule.MoneyType, Table("orders", "total money")).Single();

        finding.Message.Should().Be(
            "orders.total is money, whose value depends on lc_monetary. Make it numeric with a scale.");
        finding.Remedy!.Sql.Should().Be(
            "alter table public.orders alter column total type numeric(19,2) using total::numeric(19,2);");
    }

    [Fact]
    public void Numeric_is_silent() =>
        Lint.Messages(Rule.MoneyType, Table("orders", "total numeric(12,2)")).Should().BeEmpty();
}
