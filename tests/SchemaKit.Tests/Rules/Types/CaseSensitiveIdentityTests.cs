using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class CaseSensitiveIdentityTests
{
    private static readonly TableModel s_users = Table("users", "email text").Unique("uniq_users_email", "email");

    [Fact]
    public void A_key_that_takes_two_spellings_is_a_suggestion()
    {
        var finding = Lint.Of(Rule.CaseSensitiveIdentity, s_users).Single();

        finding.Message.Should().Be(
            "users.email is unique, but uniq_users_email takes values that differ in case for two. "
            + "Make lower(email) unique, or check that values are lower case.");
        finding.Grade.Should().Be(Grade.Suggested);
        finding.Remedy!.Sql.Should().Be(
            "create unique index concurrently uniq_users_email_lower on public.users (lower(email));");
    }

    [Fact]
    public void A_key_with_other_columns_counts_too() =>
        Lint.Of(
                Rule.CaseSensitiveIdentity,
                Table("posts", "blog_id bigint", "slug character varying(80)").Unique("u", "blog_id", "slug"))
            .Single().Remedy!.Sql.Should().Be(
                "create unique index concurrently uniq_posts_blog_id_slug_lower "
                + "on public.posts (blog_id, lower(slug));");

    [Fact]
    public void A_unique_index_on_lower_is_silent() =>
        Messages(s_users.With(
            new IndexModel("i", [new() { Expression = new("lower((email)::text)") }]) { IsUnique = true }))
            .Should().BeEmpty();

    [Theory]
    [InlineData("email = lower(email)")]
    [InlineData("((email)::text = lower((email)::text))")]
    [InlineData("email ~ '^[a-z0-9@.-]+$'", false)]
    [InlineData("email ~ '^[a-z0-9@-]+$'")]
    [InlineData("email ~ '^[A-Z]+$'", false)]
    [InlineData("email like '%@%'", false)]
    public void A_check_that_keeps_capitals_out_is_silent(string check, bool isSilent = true) =>
        Messages(s_users with { Checks = [new("c", new(check))] }).Should().HaveCount(isSilent ? 0 : 1);

    [Fact]
    public void A_domain_may_check_it()
    {
        var domain = new DomainModel(new("public", "address"), new("text"))
        {
            Checks = [new("c", new("value = lower(value)"))],
        };
        var database = Database(Table("users", "email address").Unique("u", "email"));

        Given.Findings(Rule.CaseSensitiveIdentity, database with { Domains = [domain] }).Should().BeEmpty();
        Given.Findings(Rule.CaseSensitiveIdentity, database with { Domains = [domain with { Checks = [] }] })
            .Should().ContainSingle();
    }

    [Fact]
    public void Types_and_collations_that_ignore_case_are_silent()
    {
        var email = s_users.Columns[0] with { Collation = "public.nocase" };
        var nocase = new RawObjectModel(
            "collation", "public.nocase", "create collation public.nocase (provider = icu, deterministic = false)");

        Messages(Table("users", "email citext").Unique("u", "email")).Should().BeEmpty();
        Given.Findings(
            Rule.CaseSensitiveIdentity,
            Database(s_users with { Columns = [email] }) with { RawObjects = [nocase] }).Should().BeEmpty();
    }

    [Fact]
    public void Names_without_a_key_and_keys_of_other_names_are_silent()
    {
        Messages(Table("users", "email text")).Should().BeEmpty();
        Messages(Table("users", "code text").Unique("u", "code")).Should().BeEmpty();
    }

    private static IReadOnlyList<string> Messages(TableModel table) => Lint.Messages(Rule.CaseSensitiveIdentity, table);
}
