using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class ManyPermissivePoliciesTests
{
    [Fact]
    public void Policies_for_one_role_and_command_are_all_evaluated() => Said(
        Rule.ManyPermissivePolicies,
        Notes(
            Policy("a", SqlCommand.Select, "is_open", null, "app"),
            Policy("b", SqlCommand.All, "owner = current_user"),
            Policy("c", SqlCommand.Delete, "is_open", null, "web"))).Should().Equal(
                "Policy b of notes is evaluated beside a for select. Merge them with or.",
                "Policy c of notes is evaluated beside b for delete. Merge them with or.");

    [Fact]
    public void Other_roles_other_commands_and_restrictions_are_silent() => Said(
        Rule.ManyPermissivePolicies,
        Notes(
            Policy("a", SqlCommand.Select, "is_open", null, "app"),
            Policy("b", SqlCommand.Select, "is_open", null, "web"),
            Policy("c", SqlCommand.Delete, "is_open"),
            Policy("d", SqlCommand.All, "is_open") with { IsRestrictive = true })).Should().BeEmpty();
}
