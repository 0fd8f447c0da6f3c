using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

public class OpenValidityPeriodTests
{
    private static readonly TableModel s_prices =
        Model.Table("prices", "id bigint", "product_id bigint", "valid_from date", "valid_to date?", "price numeric")
            .References("products", "product_id");

    [Fact]
    public void Periods_that_may_overlap_are_suggested()
    {
        var finding = Lint.Of(Rule.OpenValidityPeriod, s_prices).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "prices keeps periods, and nothing refuses two that overlap for one product_id. Add exclude using gist "
            + "(product_id with =, daterange(valid_from, valid_to) with &&), with the extension btree_gist.");
        finding.Grade.Should().Be(Grade.Suggested);
        finding.Remedy!.Sql.Should().Be(
            "create extension if not exists btree_gist;\nalter table public.prices add constraint excl_prices_period "
            + "exclude using gist (product_id with =, daterange(valid_from, valid_to) with &&);");
    }

    [Fact]
    public void A_range_is_a_period_too() =>
        Lint.Messages(
            Rule.OpenValidityPeriod,
            Model.Table("prices", "product_id bigint", "valid_during tstzrange").References("products", "product_id"))
            .Should().ContainSingle().Which.Should().Contain("(product_id with =, valid_during with &&)");

    [Fact]
    public void An_exclusion_and_a_key_without_overlaps_are_silent()
    {
        var range = new ExclusionElement(
            new() { Expression = new("daterange(valid_from, valid_to)") { Columns = ["valid_from", "valid_to"] } },
            "&&");
        var during = Model.Table("prices", "product_id bigint", "valid_during daterange")
            .References("products", "product_id");

        Lint.Of(Rule.OpenValidityPeriod, s_prices with { Exclusions = [new("e", [range])] }).Should().BeEmpty();
        Lint.Of(
            Rule.OpenValidityPeriod,
            during with { PrimaryKey = new("pk", ["product_id", "valid_during"]) { IsWithoutOverlaps = true } })
            .Should().BeEmpty();
    }

    [Fact]
    public void A_key_with_the_beginning_says_what_the_periods_are_of() =>
        Lint.Messages(
            Rule.OpenValidityPeriod,
            s_prices.References("shops", "id").Keyed("product_id", "valid_from")).Should().ContainSingle()
            .Which.Should().Contain("for one product_id");

    [Fact]
    public void Rows_with_a_key_of_their_own_and_periods_of_nothing_are_silent()
    {
        var coupons = Model.Table("coupons", "code text", "campaign_id bigint", "valid_from date", "valid_to date");

        Lint.Of(Rule.OpenValidityPeriod, coupons.Keyed("code").References("campaigns", "campaign_id"))
            .Should().BeEmpty();
        Lint.Of(Rule.OpenValidityPeriod, Model.Table("rates", "valid_from date", "valid_to date")).Should().BeEmpty();
        Lint.Of(Rule.OpenValidityPeriod, Model.Table("trips", "user_id bigint", "began_on date", "ended_on date")
            .References("users", "user_id")).Should().BeEmpty();
    }
}
