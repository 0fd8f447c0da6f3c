using SchemaKit.Naming;

namespace SchemaKit.Tests.Naming;

public class KeywordsTests
{
    // Counted by the servers: select catcode, count(*) from pg_get_keywords() group by catcode.
    [Theory]
    [InlineData(15, 77, 23, 51)]
    [InlineData(16, 78, 23, 55)]
    [InlineData(17, 78, 23, 63)]
    [InlineData(18, 78, 23, 63)]
    public void Each_version_has_as_many_keywords_as_its_server(int version, int reserved, int functions, int columns)
    {
        var words = Keywords.All.Where(k => k.Since <= version).ToLookup(k => k.Category);
        words[KeywordCategory.Reserved].Should().HaveCount(reserved);
        words[KeywordCategory.ReservedExceptFunctionOrType].Should().HaveCount(functions);
        words[KeywordCategory.NotFunctionOrType].Should().HaveCount(columns);
    }

    [Fact]
    public void A_word_is_listed_once() => Keywords.All.Select(k => k.Word).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("order", "Reserved")]
    [InlineData("user", "Reserved")]
    [InlineData("left", "ReservedExceptFunctionOrType")]
    [InlineData("timestamp", "NotFunctionOrType")]
    [InlineData("name", "Unreserved")]
    [InlineData("value", "Unreserved")]
    [InlineData("orders", "Unreserved")]
    public void A_word_has_the_category_of_the_server(string word, string category) =>
        Keywords.Category(word).ToString().Should().Be(category);

    [Fact]
    public void The_case_of_a_word_does_not_matter() =>
        Keywords.Category("OrDeR").Should().Be(KeywordCategory.Reserved);

    [Fact]
    public void Only_ascii_letters_fold() =>
        Keywords.Category("li\u212Ae").Should().Be(KeywordCategory.Unreserved, "the Kelvin sign is not the letter k");

    [Fact]
    public void A_word_reserved_later_says_since_when()
    {
        Keywords.Find("system_user").Should().Be(new Keyword("system_user", KeywordCategory.Reserved, Since: 16));
        Keywords.Find("merge_action")!.Since.Should().Be(17);
        Keywords.Find("users").Should().BeNull();
    }

    [Fact]
    public void A_word_is_free_before_the_version_that_reserved_it()
    {
        Keywords.Category("system_user", version: 15).Should().Be(KeywordCategory.Unreserved);
        Keywords.Category("system_user", version: 16).Should().Be(KeywordCategory.Reserved);
        Keywords.Category("json", version: 16).Should().Be(KeywordCategory.Unreserved);
        Keywords.Category("json", version: 17).Should().Be(KeywordCategory.NotFunctionOrType);
    }
}
