using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class ReadablePasswordTests
{
    [Theory]
    [InlineData("password")]
    [InlineData("passwd")]
    [InlineData("pwd")]
    [InlineData("client_secret")]
    [InlineData("user_password")]
    public void A_password_as_text_is_suggested(string name)
    {
        var finding = Findings(Rule.ReadablePassword, Table("users", Column(name))).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            $"users.{name} seems to hold passwords or secrets as they are. Keep a hash, such as one of Argon2, "
            + "and say so in the name or the comment.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Theory]
    [InlineData("password_hash")]
    [InlineData("password_digest")]
    [InlineData("encrypted_password")]
    [InlineData("hashed_password")]
    [InlineData("password_changed_at")]
    [InlineData("password_reset_token")]
    [InlineData("secretary")]
    public void A_hash_and_facts_about_a_password_are_silent(string name) =>
        Messages(Rule.ReadablePassword, Table("users", Column(name))).Should().BeEmpty();

    [Fact]
    public void A_comment_that_speaks_of_hashing_is_believed() =>
        Messages(
            Rule.ReadablePassword,
            Table("users", Column("password") with { Comment = "Argon2id." }),
            Table("people", Column("password") with { Comment = "What they sign in with." })).Should().ContainSingle();

    [Theory]
    [InlineData("length(password) = 60", false)]
    [InlineData("password like '$2b$%'", false)]
    [InlineData("password ~ '^\\$argon2'", false)]
    [InlineData("length(password) >= 8", true)]
    [InlineData("length(name) = 60", true)]
    public void A_check_may_tell_a_hash(string condition, bool isReported) =>
        Messages(Rule.ReadablePassword, Table("users", Column("password")) with { Checks = [new("c", new(condition))] })
            .Should().HaveCount(isReported ? 1 : 0);

    [Fact]
    public void Bytes_and_other_types_are_silent() =>
        Messages(Rule.ReadablePassword, Table("users", Column("password", "bytea"), Column("secret", "boolean")))
            .Should().BeEmpty();
}
