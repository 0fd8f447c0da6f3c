using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class PolicyRecursionTests
{
    private const string ReadsItself = "exists (select from notes n where n.owner = current_user)";
    private const string Advice = "which recurses without end. Read it in a security definer function.";

    [Fact]
    public void A_policy_that_reads_its_table_recurses() =>
        Said(Rule.PolicyRecursion, Notes(Policy("p", SqlCommand.Select, ReadsItself))).Should().Equal(
            $"Policy p of notes reads notes, {Advice}");

    [Fact]
    public void It_recurses_through_the_policy_of_another_table()
    {
        var teams = Table("teams", Column("id")) with
        {
            HasRowSecurity = true,
            Policies = [Policy("t", SqlCommand.All, "id in (select owner from public.notes)")],
        };
        var notes = Notes(Policy("p", SqlCommand.Select, "owner in (select id from teams)"));

        Said(Rule.PolicyRecursion, notes, teams).Should().Equal(
            $"Policy p of notes reads notes through teams, {Advice}",
            $"Policy t of teams reads teams through notes, {Advice}");
    }

    [Fact]
    public void It_recurses_through_a_function_unless_its_owner_reads()
    {
        var invoker = Function("public.mine", "select owner from notes");
        var database = new DatabaseModel
        {
            Tables = [Notes(Policy("p", SqlCommand.Select, "owner = mine()"))],
            Routines = [invoker],
        };
        var definer = database with { Routines = [invoker with { IsSecurityDefiner = true }] };

        Said(Rule.PolicyRecursion, database).Should().ContainSingle();
        Said(Rule.PolicyRecursion, definer).Should().BeEmpty();
    }

    [Fact]
    public void Writing_by_what_a_plain_select_policy_shows_is_silent() => Said(
        Rule.PolicyRecursion,
        Notes(Policy("r", SqlCommand.Select, "is_open"), Policy("w", SqlCommand.Insert, null, ReadsItself)))
        .Should().BeEmpty();

    [Fact]
    public void Other_tables_and_disabled_policies_are_silent() => Said(
        Rule.PolicyRecursion,
        Notes(Policy("p", SqlCommand.All, "owner in (select id from teams)")),
        Notes(Policy("p", SqlCommand.All, ReadsItself)) with { HasRowSecurity = false },
        Table("teams", Column("id"))).Should().BeEmpty();
}
