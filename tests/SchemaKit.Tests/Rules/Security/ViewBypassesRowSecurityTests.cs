using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class ViewBypassesRowSecurityTests
{
    private static readonly ViewModel s_view =
        new(new("public", "recent"), new("select n.id from public.notes n")) { Grants = [new("app", ["select"])] };

    [Fact]
    public void The_message_names_the_missing_option()
    {
        var finding = Findings(Rule.ViewBypassesRowSecurity, With(s_view), App).Single();

        finding.Message.Should().Be(
            "recent shows app rows of notes that row security hides, for it lacks security_invoker = true. "
            + "Set it with SecurityInvoker().");
        finding.Remedy!.Sql.Should().Be("alter view public.recent set (security_invoker = true);");
    }

    [Fact]
    public void A_view_over_a_view_is_looked_through()
    {
        var outer = s_view with { Name = new("public", "outer"), Query = new("select * from recent") };

        Said(Rule.ViewBypassesRowSecurity, With(s_view with { Grants = [] }, outer), App).Should().ContainSingle()
            .Which.Should().StartWith("outer shows app rows of notes");
    }

    [Fact]
    public void Invokers_unreached_and_declared_views_and_open_tables_are_silent()
    {
        var declared = App with { Security = App.Security with { DefinerViews = ["public.recent"] } };
        var open = With(s_view) with { Tables = [Notes() with { HasRowSecurity = false }] };

        Said(Rule.ViewBypassesRowSecurity, With(s_view with { IsSecurityInvoker = true }), App).Should().BeEmpty();
        Said(Rule.ViewBypassesRowSecurity, With(s_view with { Grants = [] }), App).Should().BeEmpty();
        Said(Rule.ViewBypassesRowSecurity, With(s_view), declared).Should().BeEmpty();
        Said(Rule.ViewBypassesRowSecurity, open, App).Should().BeEmpty();
    }

    [Fact]
    public void Without_app_roles_it_is_not_evaluated() =>
        Linter.Check(With(s_view)).NotEvaluated.Should().Contain(n => n.Rule == Rule.ViewBypassesRowSecurity);

    private static DatabaseModel With(params ViewModel[] views) => new() { Tables = [Notes()], Views = [.. views] };
}
