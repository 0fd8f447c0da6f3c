using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class UserEditableClaimsTests
{
    [Theory]
    [InlineData("(auth.jwt() -> 'user_metadata' ->> 'role') = 'admin'", "user_metadata")]
    [InlineData("(auth.jwt() #>> '{user_metadata,role}') = 'admin'", "user_metadata")]
    [InlineData("exists (select from auth.users u where u.raw_user_meta_data ->> 'a' = 'b')", "raw_user_meta_data")]
    public void A_claim_that_users_edit_is_no_ground(string condition, string claim) =>
        Said(Rule.UserEditableClaims, Notes(Policy("p", SqlCommand.All, condition))).Should().Equal(
            $"Policy p of notes trusts {claim}, which users can edit. "
            + "Read the claim from where only the server writes it.");

    [Fact]
    public void It_is_found_in_functions_and_by_declared_names()
    {
        var database = new DatabaseModel
        {
            Tables = [Notes(Policy("p", SqlCommand.All, "is_admin()"))],
            Routines = [Function("public.is_admin", "select auth.jwt() ->> 'nickname' = 'admin'")],
        };
        var settings = RuleSettings.Default with { Security = new() { UserEditableClaims = ["nickname"] } };

        Said(Rule.UserEditableClaims, database, settings).Should().ContainSingle()
            .Which.Should().StartWith("Policy p of notes trusts nickname,");
        Said(Rule.UserEditableClaims, database).Should().BeEmpty();
    }

    [Fact]
    public void Other_claims_are_silent() => Said(
        Rule.UserEditableClaims, Notes(Policy("p", SqlCommand.All, "auth.jwt() -> 'app_metadata' ->> 'role' = 'a'")))
        .Should().BeEmpty();
}
