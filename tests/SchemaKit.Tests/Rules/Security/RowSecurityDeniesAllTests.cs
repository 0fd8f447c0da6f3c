using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class RowSecurityDeniesAllTests
{
    private const string Advice = "Add a permissive policy, or say t.IsServiceOnly(because).";

    [Fact]
    public void No_policy_hides_every_row()
    {
        var finding = Findings(Rule.RowSecurityDeniesAll, Notes()).Single();

        finding.Message.Should().Be(
            $"notes has row security and no policy, so nobody but its owner sees a row. {Advice}");
        finding.Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void Restrictive_policies_alone_are_a_warning()
    {
        var narrow = Policy("p", SqlCommand.All, "is_open") with { IsRestrictive = true };
        var finding = Findings(Rule.RowSecurityDeniesAll, Notes(narrow)).Single();

        finding.Message.Should().Be(
            "notes has row security and restrictive policies only, which allow nothing, so nobody but its owner sees a "
            + $"row. {Advice}");
        finding.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_permissive_policy_and_a_declared_service_table_are_silent()
    {
        var settings = RuleSettings.Default with { Security = new() { ServiceOnlyTables = ["public.no*"] } };

        Said(Rule.RowSecurityDeniesAll, Notes(Policy("p", SqlCommand.Select, "true"))).Should().BeEmpty();
        Said(Rule.RowSecurityDeniesAll, Notes().Declared(DeclarationKind.ServiceOnly)).Should().BeEmpty();
        Said(Rule.RowSecurityDeniesAll, settings, Notes()).Should().BeEmpty();
    }
}
