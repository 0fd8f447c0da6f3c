using CsCheck;
using SchemaKit.Naming;

namespace SchemaKit.Tests.Naming;

public class SnakeCaseTests
{
    private static readonly Gen<string> s_asciiIdentifiers = Gen.Select(
        Gen.Char["abcXYZ"],
        Gen.String[Gen.Char["abczsABCZS0129_"], 0, 20],
        (first, rest) => first + rest);

    [Theory]
    [InlineData("Id", "id")]
    [InlineData("UserId", "user_id")]
    [InlineData("userID", "user_id")]
    [InlineData("URL", "url")]
    [InlineData("HTTPServer", "http_server")]
    [InlineData("IPAddress", "ip_address")]
    [InlineData("XAxis", "x_axis")]
    [InlineData("user_id", "user_id")]
    public void A_capital_begins_a_word_and_a_run_of_capitals_is_one(string member, string expected) =>
        SnakeCase.Of(member).Should().Be(expected);

    [Theory]
    [InlineData("Line1", "line1")]
    [InlineData("Line1Text", "line1_text")]
    [InlineData("Line_1", "line_1")]
    [InlineData("Sha256Hash", "sha256_hash")]
    [InlineData("X509Certificate", "x509_certificate")]
    public void Digits_stick_to_the_word_before_them(string member, string expected) =>
        SnakeCase.Of(member).Should().Be(expected);

    [Theory]
    [InlineData("OAuth2Token", "oauth2_token")]
    [InlineData("GoogleOAuthClientId", "google_oauth_client_id")]
    [InlineData("IPv4Address", "ipv4_address")]
    [InlineData("OAuthorized", "o_authorized")]
    public void A_word_with_a_capital_inside_stays_whole(string member, string expected) =>
        SnakeCase.Of(member).Should().Be(expected);

    [Theory]
    [InlineData("UserIDs", "user_ids")]
    [InlineData("URLsByHost", "urls_by_host")]
    [InlineData("DBSession", "db_session")]
    [InlineData("ISsn", "i_ssn")]
    public void The_s_of_a_plural_acronym_stays_with_it(string member, string expected) =>
        SnakeCase.Of(member).Should().Be(expected);

    [Theory]
    [InlineData("User__Id", "user_id")]
    [InlineData("_userId", "user_id")]
    [InlineData("User_", "user")]
    [InlineData("_1", "_1")]
    [InlineData("_", "_")]
    [InlineData("", "")]
    public void Underscores_stay_single_and_inside(string member, string expected) =>
        SnakeCase.Of(member).Should().Be(expected);

    [Theory]
    [InlineData("GrößeÜber", "größe_über")]
    [InlineData("ИмяФайла", "имя_файла")]
    [InlineData("名前", "名前")]
    public void Letters_outside_ascii_are_lower_cased_and_kept(string member, string expected) =>
        SnakeCase.Of(member).Should().Be(expected);

    [Fact]
    public void An_ascii_member_that_begins_with_a_letter_needs_no_quotes_for_its_shape() =>
        s_asciiIdentifiers.Sample(member => SnakeCase.Of(member).Should().MatchRegex(@"\A[a-z][a-z0-9_]*\z"));

    [Fact]
    public void An_ascii_member_gets_no_doubled_or_trailing_underscore() =>
        s_asciiIdentifiers.Sample(member => SnakeCase.Of(member).Should().NotContain("__").And.NotEndWith("_"));

    [Fact]
    public void What_is_snake_case_already_stays_as_it_is() =>
        Gen.String.Sample(member => SnakeCase.Of(SnakeCase.Of(member)).Should().Be(SnakeCase.Of(member)));

    [Fact]
    public void Nothing_but_case_and_underscores_changes() =>
        s_asciiIdentifiers.Sample(member =>
            SnakeCase.Of(member).Replace("_", "").Should().Be(member.Replace("_", "").ToLowerInvariant()));
}
