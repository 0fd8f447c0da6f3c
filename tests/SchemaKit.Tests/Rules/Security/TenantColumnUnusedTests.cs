using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class TenantColumnUnusedTests
{
    private static readonly RuleSettings s_settings =
        RuleSettings.Default with { Security = new() { TenantColumn = "owner" } };

    [Fact]
    public void Policies_that_never_test_the_tenant_are_reported() => Said(
        Rule.TenantColumnUnused, s_settings, Notes(Policy("p", SqlCommand.All, "is_open"))).Should().Equal(
            "notes has row security, but no policy tests owner. Compare it in a policy.");

    [Fact]
    public void A_column_may_be_declared_instead()
    {
        var table = Table("notes", Column("team") with { Declarations = [new(DeclarationKind.Tenant, "It is so.")] }) with
        {
            HasRowSecurity = true,
            Policies = [Policy("p", SqlCommand.All, "true")],
        };

        Said(Rule.TenantColumnUnused, table).Should().Equal(
            "notes has row security, but no policy tests team. Compare it in a policy.");
    }

    [Fact]
    public void A_test_a_whole_row_and_a_table_without_the_column_are_silent()
    {
        Said(
            Rule.TenantColumnUnused,
            s_settings,
            Notes(Policy("p", SqlCommand.All, "is_open and notes.owner = current_user")),
            Notes(Policy("p", SqlCommand.All, "may_see(notes)")),
            Notes(),
            Table("a", Column("id")) with { HasRowSecurity = true, Policies = [Policy("p", SqlCommand.All, "true")] })
            .Should().BeEmpty();
        Said(Rule.TenantColumnUnused, Notes(Policy("p", SqlCommand.All, "is_open"))).Should().BeEmpty();
    }
}
