using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NullPassesCheckTests
{
    [Theory]
    [InlineData("length(email) > 0")]
    [InlineData("char_length(btrim(email)) >= 1")]
    [InlineData("email <> ''::text")]
    [InlineData("(email)::text <> ''::text")]
    [InlineData("email in ('a', 'b')")]
    [InlineData("(email)::text = any (array['a'::character varying, 'b'::character varying]::text[])")]
    [InlineData("email <> '' and email like '%@%'")]
    public void A_check_that_reads_as_a_requirement_is_reported(string condition)
    {
        var finding = Lint.Of(Rule.NullPassesCheck, Users("email text?", condition)).Single();

        finding.Message.Should().Be(
            "users.chk_users_email reads as if email had to have a value, yet null passes it. "
            + "Make email not null, or begin the condition with \"email is null or\".");
        finding.Object.Should().Be("public.users.chk_users_email");
        finding.Remedy!.Sql.Should().StartWith(
            "alter table public.users add constraint email_is_there check (email is not null) not valid;\n");
    }

    [Theory]
    [InlineData("email is null or email <> ''")]
    [InlineData("email is not null and email <> ''")]
    [InlineData("coalesce(email, '') <> ''")]
    [InlineData("email <> '' or phone <> ''")]
    [InlineData("email <> 'x'")]
    [InlineData("email > 'a'")]
    [InlineData("length(email) < 100")]
    public void What_speaks_of_null_of_several_columns_or_of_a_bound_is_silent(string condition) =>
        Lint.Messages(Rule.NullPassesCheck, Users("email text?", condition)).Should().BeEmpty();

    [Fact]
    public void A_column_that_is_never_null_is_silent() =>
        Lint.Messages(Rule.NullPassesCheck, Users("email text", "email <> ''")).Should().BeEmpty();

    [Theory]
    [InlineData("email is not null and phone is not null", true)]
    [InlineData("num_nulls(email, phone) = 0", true)]
    [InlineData("num_nonnulls(email, phone) = 2", true)]
    [InlineData("num_nulls(email, phone) <= 1", false)]
    [InlineData("num_nonnulls(email, phone) = 1", false)]
    public void Another_check_may_refuse_null(string other, bool isRefused)
    {
        var users = Users("email text?", "email <> ''");

        Lint.Messages(Rule.NullPassesCheck, users with { Checks = [.. users.Checks, new("chk_there", new(other))] })
            .Should().HaveCount(isRefused ? 0 : 1);
    }

    [Fact]
    public void A_check_that_is_not_enforced_is_silent()
    {
        var users = Users("email text?", "email <> ''");

        Lint.Messages(Rule.NullPassesCheck, users with { Checks = [users.Checks[0] with { IsNotEnforced = true }] })
            .Should().BeEmpty();
    }

    private static TableModel Users(string column, string condition) =>
        Table("users", column, "phone text?") with { Checks = [new("chk_users_email", new(condition))] };
}
