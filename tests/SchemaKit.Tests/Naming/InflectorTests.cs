using SchemaKit.Naming;

namespace SchemaKit.Tests.Naming;

public class InflectorTests
{
    private readonly Inflector _inflector = Inflector.Default;

    [Theory]
    [MemberData(nameof(NounTables.Countable), MemberType = typeof(NounTables))]
    public void A_countable_noun_goes_both_ways(string singular, string plural)
    {
        _inflector.Plural(singular).Should().Be(plural);
        _inflector.Singular(plural).Should().Be(singular);
    }

    [Theory]
    [MemberData(nameof(NounTables.Countable), MemberType = typeof(NounTables))]
    public void A_countable_noun_is_told_from_its_plural(string singular, string plural)
    {
        _inflector.NumberOf(singular).Should().Be(GrammaticalNumber.Singular);
        _inflector.NumberOf(plural).Should().Be(GrammaticalNumber.Plural);
        _inflector.IsSingular(plural).Should().BeFalse();
        _inflector.IsPlural(singular).Should().BeFalse();
    }

    [Theory]
    [InlineData("index", "indexes", "indices")]
    [InlineData("schema", "schemas", "schemata")]
    [InlineData("appendix", "appendices", "appendixes")]
    [InlineData("formula", "formulas", "formulae")]
    [InlineData("person", "people", "persons")]
    public void Both_plurals_of_a_noun_are_accepted(string singular, string preferred, string other)
    {
        _inflector.NumberOf(singular).Should().Be(GrammaticalNumber.Singular);
        _inflector.Plural(singular).Should().Be(preferred);
        foreach (var plural in new[] { preferred, other })
        {
            _inflector.NumberOf(plural).Should().Be(GrammaticalNumber.Plural);
            _inflector.Plural(plural).Should().Be(plural);
            _inflector.Singular(plural).Should().Be(singular);
        }
    }

    [Theory]
    [InlineData("news")]
    [InlineData("series")]
    [InlineData("species")]
    [InlineData("information")]
    [InlineData("equipment")]
    [InlineData("money")]
    [InlineData("metadata")]
    [InlineData("staff")]
    [InlineData("sms")]
    [InlineData("software")]
    [InlineData("hardware")]
    [InlineData("feedback")]
    [InlineData("inventory")]
    [InlineData("traffic")]
    [InlineData("weather")]
    [InlineData("settings")]
    [InlineData("analytics")]
    [InlineData("logistics")]
    [InlineData("goods")]
    [InlineData("credentials")]
    [InlineData("statistics")]
    [InlineData("details")]
    public void An_uncountable_or_plural_only_noun_is_right_in_either_number(string word)
    {
        _inflector.NumberOf(word).Should().Be(GrammaticalNumber.Either);
        _inflector.IsPlural(word).Should().BeTrue();
        _inflector.IsSingular(word).Should().BeTrue();
        _inflector.Plural(word).Should().Be(word);
        _inflector.Singular(word).Should().Be(word);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("media")]
    public void A_plural_that_is_used_as_an_uncountable_is_right_in_either_number(string word)
    {
        _inflector.NumberOf(word).Should().Be(GrammaticalNumber.Either);
        _inflector.Singulars(word).Should().Contain(word).And.HaveCount(2);
    }

    [Theory]
    [InlineData("order_details", "order_details", "order_detail")]
    [InlineData("user_settings", "user_settings", "user_setting")]
    [InlineData("knowledge_bases", "knowledge_basis", "knowledge_base")]
    [InlineData("sensor_data", "sensor_datum", "sensor_data")]
    public void Every_singular_that_readers_use_is_accepted(string name, string preferred, string other) =>
        _inflector.Singulars(name).Should().Equal(preferred, other);

    [Theory]
    [MemberData(nameof(NounTables.Rows), MemberType = typeof(NounTables))]
    public void The_singular_of_a_plural_is_the_word_again(string word) =>
        _inflector.Singular(_inflector.Plural(word)).Should().Be(word);

    [Theory]
    [MemberData(nameof(NounTables.Rows), MemberType = typeof(NounTables))]
    public void The_plural_of_a_plural_is_itself(string word) =>
        _inflector.Plural(_inflector.Plural(word)).Should().Be(_inflector.Plural(word));

    [Theory]
    [InlineData("dns")]
    [InlineData("qwrtz")]
    [InlineData("x")]
    [InlineData("größen")]
    [InlineData("OrderItems")]
    [InlineData("_2024")]
    [InlineData("")]
    public void A_word_that_nobody_knows_stays_as_it_is(string word)
    {
        _inflector.NumberOf(word).Should().BeOneOf(GrammaticalNumber.Unknown, GrammaticalNumber.Either);
        _inflector.Plural(word).Should().Be(word);
        _inflector.Singular(word).Should().Be(word);
    }

    [Theory]
    [InlineData("order_items", "order_item")]
    [InlineData("user_statuses", "user_status")]
    [InlineData("news_people", "news_person")]
    [InlineData("orders_2024", "order_2024")]
    [InlineData("orders_2024_01", "order_2024_01")]
    [InlineData("line_items2", "line_item2")]
    public void Only_the_last_word_is_inflected_and_digits_after_it_are_kept(string plural, string singular)
    {
        _inflector.Singular(plural).Should().Be(singular);
        _inflector.Plural(singular).Should().Be(plural);
        _inflector.NumberOf(plural).Should().Be(GrammaticalNumber.Plural);
        _inflector.NumberOf(singular).Should().Be(GrammaticalNumber.Singular);
    }

    [Fact]
    public void The_users_own_words_come_first()
    {
        var words = new InflectionWords(
            new Dictionary<string, string> { ["person"] = "persons", ["größe"] = "größen" },
            uncountable: ["stock"]);
        var inflector = new Inflector(words);

        inflector.Plural("sales_person").Should().Be("sales_persons");
        inflector.Singular("größen").Should().Be("größe");
        inflector.NumberOf("größen").Should().Be(GrammaticalNumber.Plural);
        inflector.NumberOf("warehouse_stock").Should().Be(GrammaticalNumber.Either);
        _inflector.NumberOf("warehouse_stock").Should().Be(GrammaticalNumber.Singular);
    }

    [Fact]
    public void The_users_own_words_are_copied()
    {
        var plurals = new Dictionary<string, string>();
        var words = new InflectionWords(plurals, []);
        plurals["person"] = "persons";
        words.Plurals.Should().BeEmpty();
    }
}
