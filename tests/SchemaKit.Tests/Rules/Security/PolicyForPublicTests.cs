using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class PolicyForPublicTests
{
    [Fact]
    public void A_policy_without_roles_applies_to_every_role()
    {
        var table = Notes(Policy("p", SqlCommand.All, "is_open"));
        var finding = Findings(Rule.PolicyForPublic, new DatabaseModel { Tables = [table] }, App).Single();

        finding.Message.Should().Be("Policy p of notes applies to every role. Name the roles with To.");
        finding.Remedy!.Sql.Should().Be("alter policy p on public.notes to app;");
        Findings(Rule.PolicyForPublic, table).Single().Remedy.Should().BeNull();
    }

    [Fact]
    public void Supabase_wants_it_more() =>
        RuleSettings.Supabase.SeverityOf(Rule.PolicyForPublic).Should().Be(Severity.Warning);

    [Fact]
    public void A_policy_that_names_its_roles_is_silent() =>
        Said(Rule.PolicyForPublic, Notes(Policy("p", SqlCommand.All, "is_open", null, "app"))).Should().BeEmpty();
}
