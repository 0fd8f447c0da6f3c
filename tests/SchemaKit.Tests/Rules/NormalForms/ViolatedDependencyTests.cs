using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class ViolatedDependencyTests
{
    private static readonly DependencyModel s_city = new(["zip"], ["city"]) { Location = new("Users.cs", 7) };
    private static readonly DependencyModel s_teachers = new(["course"], ["teacher"]) { IsMultivalued = true };

    private static readonly TableModel s_users = Table("users", Column("id"), Column("zip"), Column("city")) with
    {
        PrimaryKey = Key("pk_users", "id"),
        Dependencies = [s_city],
    };

    private static readonly TableModel s_lessons =
        Table("lessons", Column("course"), Column("teacher"), Column("book")) with
        {
            PrimaryKey = Key("pk_lessons", "course", "teacher", "book"),
            Dependencies = [s_teachers],
        };

    [Fact]
    public void Rows_that_break_a_functional_dependency_are_counted_and_not_shown()
    {
        var finding = Violated(s_users, new(s_users.Name, s_city)
        {
            Rows = 1_204,
            RepeatedRows = 1_000,
            BreakingRows = 12,
            Columns = ["zip", "city"],
            Witnesses = [new(["1010", "Vienna"], 12)],
        }).Single();

        finding.Message.Should().Be(
            "zip does not determine city in users: 12 of 1,204 rows (1 %) contradict the others. "
            + "Correct the rows, or remove the dependency.");
        finding.Grade.Should().Be(Grade.Confirmed);
        finding.Severity.Should().Be(Severity.Error);
        finding.Object.Should().Be("public.users.city");
        finding.Location!.ToString().Should().Be("Users.cs(7)");
    }

    [Fact]
    public void A_sample_is_called_one() =>
        Violated(s_users, new(s_users.Name, s_city) { Rows = 100_000, BreakingRows = 1, IsSample = true })
            .Single().Message.Should().Be(
                "zip does not determine city in a sample of users: 1 of 100,000 rows (less than 0.01 %) contradict the "
                + "others. Correct the rows, or remove the dependency.");

    [Fact]
    public void Rows_that_break_a_multivalued_dependency_lack_a_combination() =>
        Violated(s_lessons, new(s_lessons.Name, s_teachers) { Rows = 10, BreakingRows = 5 })
            .Single().Message.Should().Be(
                "teacher depends on more than course in lessons: 5 of 10 rows (50 %) lack a combination. "
                + "Correct the rows, or remove the dependency.");

    [Fact]
    public void A_dependency_that_holds_is_silent() =>
        Violated(s_users, new(s_users.Name, s_city) { Rows = 10, RepeatedRows = 10 }).Should().BeEmpty();

    [Fact]
    public void An_observation_of_another_dependency_is_no_witness() =>
        Violated(s_users, new(s_users.Name, new(["id"], ["city"])) { Rows = 10, BreakingRows = 10 })
            .Should().BeEmpty();

    [Fact]
    public void Without_rows_it_is_not_evaluated_and_never_clean()
    {
        Linter.Check(Model.Database(s_users)).NotEvaluated.Should().Contain(new NotEvaluated(
            Rule.ViolatedDependency,
            "No rows were compared with declared dependencies: schemakit normalize --verify does that."));
        Linter.Check(Model.Database(s_users with { Dependencies = [] })).NotEvaluated.Should().BeEmpty();
        Linter.Check(Model.Database(s_users), null, [new(s_users.Name, s_city) { Rows = 10 }]).NotEvaluated.Should().BeEmpty();
    }

    [Fact]
    public void What_the_server_did_not_answer_is_said() =>
        Linter.Check(
                Model.Database(s_users), null, [new(s_users.Name, s_city) { Failure = "permission denied (42501)" }])
            .NotEvaluated.Should().Equal(new NotEvaluated(
                Rule.ViolatedDependency,
                "Not compared with rows: zip -> city of users: permission denied (42501)."));

    [Theory]
    [InlineData(99, Grade.Proven)]
    [InlineData(100, Grade.Confirmed)]
    public void What_follows_from_a_dependency_is_confirmed_when_enough_rows_bear_it_out(int rows, Grade grade) =>
        Linter.Check(Model.Database(s_users), null, [new(s_users.Name, s_city) { Rows = 500, RepeatedRows = rows }])
            .Findings.Single(f => f.Rule == Rule.TransitiveDependency).Grade.Should().Be(grade);

    [Fact]
    public void The_settings_say_how_many_rows_are_enough()
    {
        var observation = new DependencyObservation(s_users.Name, s_city) { Rows = 5, RepeatedRows = 5 };

        observation.IsConfirmed(RuleSettings.Default).Should().BeFalse();
        observation.IsConfirmed(RuleSettings.Parse("""{ "rules": { "SK6502": { "repeatedRows": 5 } } }"""))
            .Should().BeTrue();
        (observation with { Failure = "no" }).IsConfirmed(RuleSettings.Default with { ConfirmingRows = 1 })
            .Should().BeFalse();
    }

    [Fact]
    public void Fourth_normal_form_is_confirmed_by_its_own_dependency() =>
        Linter.Check(
                Model.Database(s_lessons), null, [new(s_lessons.Name, s_teachers) { Rows = 200, RepeatedRows = 200 }])
            .Findings.Single(f => f.Rule == Rule.FourthNormalForm).Grade.Should().Be(Grade.Confirmed);

    private static IEnumerable<Finding> Violated(TableModel table, DependencyObservation observation) =>
        Linter.Check(Model.Database(table), null, [observation]).Findings.Where(f => f.Rule == Rule.ViolatedDependency);
}
