using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class UnprotectedLogTests
{
    private static readonly TriggerModel s_refuse =
        new("refuse", new("public", "refuse")) { Events = ["update", "delete"] };

    private static readonly TableModel s_entries = Table("entries", Column("id")) with
    {
        Declarations = [new(DeclarationKind.Log, "History.")],
        Grants = [new("app", ["select", "insert", "update", "delete"])],
    };

    [Fact]
    public void A_role_that_may_change_a_log_is_reported()
    {
        var finding = Findings(Rule.UnprotectedLog, s_entries).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "entries only ever grows, but some may change what is there: app (update, delete). "
            + "Revoke that, or refuse it in a trigger.");
        finding.Remedy!.Sql.Should().Be("revoke update, delete on public.entries from app;");
    }

    [Fact]
    public void Truncate_is_a_change_that_row_security_does_not_speak_of() =>
        Messages(Rule.UnprotectedLog, s_entries with { HasRowSecurity = true, Grants = [new("app", ["truncate"])] })
            .Should().ContainSingle();

    [Fact]
    public void Row_security_without_a_policy_for_changes_protects()
    {
        var secured = s_entries with { HasRowSecurity = true };

        Messages(Rule.UnprotectedLog, secured with { Policies = [new("see", SqlCommand.Select)] }).Should().BeEmpty();
        Messages(Rule.UnprotectedLog, secured with { Policies = [new("all", SqlCommand.All)] })
            .Should().ContainSingle();
    }

    [Theory]
    [InlineData("begin raise exception 'no'; end", true)]
    [InlineData("begin raise notice 'hm'; return new; end", false)]
    [InlineData("begin return new; end", false)]
    public void A_trigger_that_raises_protects(string body, bool isProtected)
    {
        var database = new DatabaseModel
        {
            Tables = [s_entries with { Triggers = [s_refuse] }],
            Routines = [new(new("public", "refuse"), "plpgsql", body)],
        };

        Findings(Rule.UnprotectedLog, database).Should().HaveCount(isProtected ? 0 : 1);
    }

    [Fact]
    public void A_trigger_whose_function_is_not_there_may_protect_and_one_that_is_off_does_not()
    {
        Messages(Rule.UnprotectedLog, s_entries with { Triggers = [s_refuse] }).Should().BeEmpty();
        Messages(Rule.UnprotectedLog, s_entries with { Triggers = [s_refuse with { State = TriggerState.Disabled }] })
            .Should().ContainSingle();
        Messages(Rule.UnprotectedLog, s_entries with { Triggers = [s_refuse with { Events = ["update"] }] })
            .Should().ContainSingle();
    }

    [Fact]
    public void Tables_that_are_no_logs_and_logs_that_only_grow_are_silent() =>
        Messages(
            Rule.UnprotectedLog,
            s_entries with { Declarations = [] },
            s_entries with { Grants = [new("app", ["select", "insert"])] },
            s_entries with { Grants = [] }).Should().BeEmpty();
}
