using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class SecretInSchemaTests
{
    [Theory]
    [InlineData("sk_live_0123456789abcdefABCDEF", "a Stripe key")]
    [InlineData("key: AKIAABCDEFGHIJKLMNOP", "an AWS access key")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\nMIIE", "a private key")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlMTIzNDU2Nzg5", "a JSON web token")]
    public void A_secret_is_known_by_its_shape_and_never_printed(string secret, string kind)
    {
        var table = Table("hooks", Column("token") with { Default = new($"'{secret}'") });
        var finding = Findings(Rule.SecretInSchema, table).Single();

        finding.Message.Should().Be(
            $"The default of hooks.token holds {kind}. Replace the secret, and keep the new one outside the schema.");
        finding.Grade.Should().Be(Grade.Proven);
    }

    [Fact]
    public void A_password_in_a_connection_string_is_suggested()
    {
        var function = Function("public.f", "select dblink('postgres://me:tr0ub4dor@db/x', 'select 1')");
        var finding = Findings(Rule.SecretInSchema, new DatabaseModel { Routines = [function] }).Single();

        finding.Message.Should().Be(
            "The body of f holds a connection string with a password. "
            + "Replace the secret, and keep the new one outside the schema.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void Comments_are_searched()
    {
        var table = Table("hooks", Column("a")) with { Comment = "Uses ghp_0123456789abcdefghijklmnopqrstuvwxyz." };

        Said(Rule.SecretInSchema, table).Should().ContainSingle()
            .Which.Should().StartWith("The comment of hooks holds a GitHub token.");
    }

    [Theory]
    [InlineData("task_live_0123456789abcdefABCDEF")]
    [InlineData("sk_live_short")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9")]
    [InlineData("postgres://user:<password>@host/db, https://user:secret@host and http://host:80/a@b")]
    [InlineData("-----BEGIN PUBLIC KEY-----")]
    public void What_only_looks_a_little_like_one_is_silent(string text) =>
        Said(Rule.SecretInSchema, Table("hooks", Column("a") with { Comment = text })).Should().BeEmpty();
}
