using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class MaterializedViewExposesTests
{
    private static readonly MaterializedViewModel s_view =
        new(new("public", "kept"), new("select count(*) from (select * from public.notes) n"))
        {
            Grants = [new("app", ["select"])],
        };

    [Fact]
    public void What_a_materialized_view_keeps_is_hidden_from_nobody() => Said(
        Rule.MaterializedViewExposes, With(s_view), App).Should().Equal(
            "kept keeps rows of notes that row security hides, and app reaches it. Revoke its privileges.");

    [Fact]
    public void What_nobody_reaches_or_nothing_protects_is_silent()
    {
        Said(Rule.MaterializedViewExposes, With(s_view with { Grants = [] }), App).Should().BeEmpty();
        Said(Rule.MaterializedViewExposes, With(s_view with { Query = new("select 1") }), App).Should().BeEmpty();
    }

    private static DatabaseModel With(MaterializedViewModel view) =>
        new() { Tables = [Notes()], MaterializedViews = [view] };
}
