using System.Text.RegularExpressions;
using CsCheck;
using SchemaKit.Settings;

namespace SchemaKit.Tests.Settings;

public class GlobTests
{
    [Theory]
    [InlineData("auth", "auth", true)]
    [InlineData("auth", "author", false)]
    [InlineData("auth", "Auth", false)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("log_*", "log_", true)]
    [InlineData("log_????", "log_2024", true)]
    [InlineData("log_????", "log_20245", false)]
    [InlineData("*_log*", "a_lo_log", true)]
    [InlineData("a.b", "axb", false)]
    public void A_star_is_any_text_and_a_question_mark_one_character(string pattern, string name, bool expected) =>
        Glob.Matches(pattern, name).Should().Be(expected);

    [Fact]
    public void It_agrees_with_the_regular_expression_that_says_the_same() =>
        Gen.Select(Gen.String[Gen.Char["ab*?"], 0, 8], Gen.String[Gen.Char["ab"], 0, 8]).Sample((pattern, name) =>
            Glob.Matches(pattern, name).Should().Be(
                Regex.IsMatch(name, $@"\A{pattern.Replace("*", ".*").Replace("?", ".")}\z")));
}
