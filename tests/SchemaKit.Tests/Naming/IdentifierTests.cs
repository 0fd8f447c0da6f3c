using System.Text;
using CsCheck;
using SchemaKit.Naming;

namespace SchemaKit.Tests.Naming;

public class IdentifierTests
{
    // Letters of one to four bytes, so that cuts fall inside characters.
    private static readonly Gen<string> s_names = Gen.OneOf("a", "_", "ü", "€", "名", "😀")
        .Array[0, 90].Select(letters => string.Concat(letters));

    [Theory]
    [InlineData("users", "users")]
    [InlineData("_private", "_private")]
    [InlineData("line1", "line1")]
    [InlineData("name", "name")]
    [InlineData("status", "status")]
    public void A_simple_name_stays_bare(string name, string expected) => Identifier.Quote(name).Should().Be(expected);

    [Theory]
    [InlineData("Users", "\"Users\"")]
    [InlineData("order item", "\"order item\"")]
    [InlineData("1st", "\"1st\"")]
    [InlineData("a$b", "\"a$b\"")]
    [InlineData("größe", "\"größe\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("", "\"\"")]
    public void A_name_of_another_shape_is_quoted(string name, string expected) =>
        Identifier.Quote(name).Should().Be(expected);

    [Theory]
    [InlineData("order", "\"order\"")]
    [InlineData("user", "\"user\"")]
    [InlineData("left", "\"left\"")]
    [InlineData("timestamp", "\"timestamp\"")]
    [InlineData("system_user", "\"system_user\"")]
    [InlineData("json", "\"json\"")]
    public void A_keyword_that_is_not_unreserved_is_quoted(string name, string expected) =>
        Identifier.Quote(name).Should().Be(expected);

    [Fact]
    public void A_quoted_name_reads_back_as_itself() =>
        Gen.String.Where(name => !name.Contains('\0')).Sample(name =>
        {
            var quoted = Identifier.Quote(name);
            var read = quoted.StartsWith('"') ? quoted[1..^1].Replace("\"\"", "\"") : quoted;
            read.Should().Be(name);
        });

    [Theory]
    [InlineData("", "''")]
    [InlineData("it's", "'it''s'")]
    [InlineData(@"C:\temp", @"'C:\temp'")]
    public void A_literal_doubles_its_quotes_and_keeps_its_backslashes(string text, string expected) =>
        Identifier.Literal(text).Should().Be(expected);

    [Fact]
    public void A_name_with_a_nul_is_refused() =>
        FluentActions.Invoking(() => Identifier.Quote("a\0b")).Should().Throw<ArgumentException>().WithMessage(
            "The name 'a␀b' contains a NUL character, which PostgreSQL cannot store. (Parameter 'name')");

    [Fact]
    public void A_literal_with_a_nul_is_refused() =>
        FluentActions.Invoking(() => Identifier.Literal("a\0b")).Should().Throw<ArgumentException>().WithMessage(
            "The literal 'a␀b' contains a NUL character, which PostgreSQL cannot store. (Parameter 'text')");

    [Theory]
    [InlineData("users", 5)]
    [InlineData("größe", 7)]
    [InlineData("名前", 6)]
    [InlineData("😀", 4)]
    public void Length_is_counted_in_bytes_of_utf8(string name, int bytes) =>
        Identifier.ByteLength(name).Should().Be(bytes);

    [Fact]
    public void Sixty_three_bytes_are_not_cut()
    {
        var name = new string('a', 63);
        Identifier.Cut(name).Should().Be(name);
        Identifier.Shorten(name).Should().Be(name);
    }

    [Fact]
    public void A_cut_does_not_split_a_character()
    {
        Identifier.Cut(new string('a', 62) + "ü").Should().Be(new string('a', 62));
        Identifier.Cut(new string('a', 61) + "ü").Should().Be(new string('a', 61) + "ü");
        Identifier.Cut(new string('a', 60) + "😀").Should().Be(new string('a', 60));
        Identifier.Cut(new string('ü', 32)).Should().Be(new string('ü', 31));
    }

    [Fact]
    public void A_cut_name_is_the_longest_beginning_that_fits() =>
        s_names.Sample(name =>
        {
            var longest = name.EnumerateRunes().Aggregate(
                (Text: "", Fits: true),
                (cut, rune) => cut.Fits && Encoding.UTF8.GetByteCount(cut.Text + rune) <= 63
                    ? (cut.Text + rune, true)
                    : (cut.Text, false)).Text;
            Identifier.Cut(name).Should().Be(longest);
        });

    [Fact]
    public void A_shortened_name_is_always_the_same() =>
        Identifier.Shorten("idx_" + new string('a', 70)).Should().Be("idx_" + new string('a', 50) + "_22809759");

    [Fact]
    public void A_shortened_name_has_no_doubled_underscore() =>
        Identifier.Shorten(new string('a', 52) + "__" + new string('b', 20))
            .Should().StartWith(new string('a', 52) + "_").And.NotContain("__").And.HaveLength(61);

    [Fact]
    public void Long_names_that_differ_only_at_the_end_stay_different() =>
        Identifier.Shorten(new string('a', 80) + "1").Should().NotBe(Identifier.Shorten(new string('a', 80) + "2"));

    [Fact]
    public void A_shortened_name_fits_and_splits_no_character() =>
        s_names.Sample(name =>
        {
            var shortened = Identifier.Shorten(name);
            Identifier.ByteLength(shortened).Should().BeLessThanOrEqualTo(63);
            shortened.Should().NotContain("\uFFFD");
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(shortened).Should().NotBeNull();
            Identifier.Shorten(shortened).Should().Be(shortened);
        });
}
