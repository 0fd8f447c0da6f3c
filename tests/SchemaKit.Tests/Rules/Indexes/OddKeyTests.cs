using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class OddKeyTests
{
    private static readonly TableModel s_items =
        Table("items", "a integer", "b integer", "c integer", "d integer", "e integer", "f integer", "t text");

    [Fact]
    public void A_column_twice_is_reported()
    {
        var finding = Lint.Of(Rule.OddKey, s_items.Index("i", "a", "b", "a desc")).Single();

        finding.Message.Should().Be("i on items has the key a twice. Drop the second.");
        finding.Remedy!.Sql.Should().StartWith("create index concurrently i_new on public.items (a, b);");
    }

    [Fact]
    public void More_than_five_keys_are_reported() =>
        Lint.Messages(Rule.OddKey, s_items.Index("i", "a", "b", "c", "d", "e", "f")).Should().Equal(
            "i on items has 6 keys, more than a search will name. Keep those that searches begin with.");

    [Fact]
    public void Five_keys_and_keys_of_constraints_are_silent()
    {
        Lint.Of(Rule.OddKey, s_items.Index("i", "a", "b", "c", "d", "e")).Should().BeEmpty();
        Lint.Of(Rule.OddKey, s_items.Keyed("a", "b", "c", "d", "e", "f")).Should().BeEmpty();
        Lint.Of(Rule.OddKey, s_items.Unique("u", "a", "b", "c", "d", "e", "f")).Should().BeEmpty();
    }

    [Fact]
    public void The_settings_say_how_many() => Given.Messages(
        Rule.OddKey, RuleSettings.Parse("""{ "rules": { "SK5014": { "keys": 1 } } }"""), s_items.Index("i", "a", "b"))
        .Should().ContainSingle();

    [Fact]
    public void A_column_and_an_expression_of_it_are_two_keys() =>
        Lint.Of(Rule.OddKey, s_items.Index("i", "a", "(abs(a))")).Should().BeEmpty();

    [Fact]
    public void Another_collation_makes_another_key() => Lint.Of(
        Rule.OddKey,
        s_items.With(IndexOf("i", IndexKeyModel.Of("t"), IndexKeyModel.Of("t") with { Collation = "\"C\"" })))
        .Should().BeEmpty();
}
