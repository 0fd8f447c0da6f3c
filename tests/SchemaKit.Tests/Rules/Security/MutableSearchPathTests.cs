using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class MutableSearchPathTests
{
    private static readonly RoutineModel s_function =
        Function("app.f", "select 1", arguments: 1) with { IsSecurityDefiner = true };

    [Fact]
    public void A_definer_function_finds_names_by_the_path_of_its_caller()
    {
        var finding = Findings(Rule.MutableSearchPath, With(s_function)).Single();

        finding.Message.Should().Be(
            "app.f is security definer and finds names by its caller's search_path. Set search_path on it.");
        finding.Remedy!.Sql.Should().Be("alter function app.f(uuid) set search_path = app, public, pg_temp;");
    }

    [Fact]
    public void The_callers_own_schema_is_no_fixed_path() => Said(
        Rule.MutableSearchPath, With(s_function with { Settings = [new("search_path", "\"$user\", public")] }))
        .Should().ContainSingle();

    [Fact]
    public void A_fixed_path_an_invoker_and_a_parsed_body_are_silent() => Said(
        Rule.MutableSearchPath,
        With(
            s_function with { Settings = [new("search_path", "public, pg_temp")] },
            s_function with { IsSecurityDefiner = false },
            s_function with { IsStandardBody = true },
            s_function with { Language = "c" })).Should().BeEmpty();

    private static DatabaseModel With(params RoutineModel[] routines) => new() { Routines = [.. routines] };
}
