using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class PoliciesNotEnabledTests
{
    private static readonly TableModel s_notes = Notes(Policy("p", SqlCommand.All, "true"));

    [Fact]
    public void Policies_without_row_security_do_nothing() =>
        Said(Rule.PoliciesNotEnabled, s_notes with { HasRowSecurity = false }).Should().Equal(
            "notes has policies, but row security is off, so they do nothing. Enable it with t.RowSecurity().");

    [Fact]
    public void Enabled_policies_and_no_policies_are_silent() =>
        Said(Rule.PoliciesNotEnabled, s_notes, Table("a", Column("id"))).Should().BeEmpty();
}
