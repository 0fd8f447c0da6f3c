using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class PerRowCallTests
{
    private static readonly RoutineModel s_uid = Function("auth.uid", "select null::uuid");

    [Fact]
    public void One_wrapped_call_does_not_excuse_another()
    {
        var database = With("(select auth.uid()) = owner or auth.uid() = owner", s_uid);
        var finding = Findings(Rule.PerRowCall, database).Single();

        finding.Message.Should().Be("Policy p of notes calls auth.uid() for each row. Write (select auth.uid()).");
        finding.Remedy!.Sql.Should().Be(
            "alter policy p on public.notes using "
            + "((((select auth . uid ( )) = owner) or ((select auth . uid ( )) = owner)));");
    }

    [Fact]
    public void A_call_hides_in_an_SQL_function() => Said(
        Rule.PerRowCall,
        With("is_me(owner)", s_uid, Function("public.is_me", "select auth.uid() = x0", arguments: 1))).Should().Equal(
            "Policy p of notes calls auth.uid() in is_me for each row. Write (select auth.uid()) there.");

    [Fact]
    public void A_wrapper_of_ones_own_is_known_in_any_language()
    {
        var body = "begin return auth.uid(); end";
        var me = Function("public.me", body, Volatility.Volatile) with { Language = "plpgsql" };

        Said(Rule.PerRowCall, With("me() = owner", s_uid, me), RuleSettings.Supabase).Should().Equal(
            "Policy p of notes calls me() for each row. Write (select me()).");
    }

    [Fact]
    public void Claim_functions_need_not_be_in_the_model() =>
        Said(Rule.PerRowCall, With("auth.jwt() ->> 'sub' = owner"), RuleSettings.Supabase).Should().Equal(
            "Policy p of notes calls auth.jwt() for each row. Write (select auth.jwt()).");

    [Fact]
    public void Settings_and_conditions_of_exists_count() => Said(
        Rule.PerRowCall,
        With("owner = current_setting('a.b') or exists (select from teams t where t.member = auth.uid())", s_uid))
        .Should().Equal(
            "Policy p of notes calls current_setting('a.b'), auth.uid() for each row. "
            + "Write (select current_setting('a.b')).");

    [Theory]
    [InlineData("(select auth.uid()) = owner")]
    [InlineData("owner = (select id from people where uid = auth.uid())")]
    [InlineData("is_mine(owner)")]
    [InlineData("lower(owner) = current_user")]
    [InlineData("owner = pi()")]
    [InlineData("(select is_me())")]
    public void What_is_called_once_or_depends_on_a_column_is_silent(string condition) => Said(
        Rule.PerRowCall,
        With(
            condition,
            s_uid,
            Function("public.is_mine", "select x0 = (select auth.uid())", arguments: 1),
            Function("public.is_me", "select auth.uid() is not null"),
            Function("public.pi", "select 3", Volatility.Immutable))).Should().BeEmpty();

    [Fact]
    public void After_the_fix_it_is_gone()
    {
        var sql = Findings(Rule.PerRowCall, With("owner = auth.uid()", s_uid)).Single().Remedy!.Sql!;
        var condition = sql[(sql.IndexOf("using (", StringComparison.Ordinal) + 7)..^2];

        Said(Rule.PerRowCall, With(condition, s_uid)).Should().BeEmpty();
    }

    private static DatabaseModel With(string condition, params RoutineModel[] routines) => new()
    {
        Tables = [Notes(Policy("p", SqlCommand.Select, condition))],
        Routines = [.. routines],
    };
}
