namespace SchemaKit.Tests.StyleRules;

public class StyleRulesTests
{
    [Fact]
    public void Every_rule_has_an_id_and_a_slug_of_its_own_and_ids_rise()
    {
        var rules = SchemaKit.Rules.StyleRules.All;
        rules.Select(r => r.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        rules.Select(r => r.Slug).Should().OnlyHaveUniqueItems();
    }
}
