using SchemaKit;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace Politics.Tests;

public class PoliticsDatabaseTests
{
    [Fact]
    public void It_breaks_just_the_rule_that_it_was_planted_to_break()
    {
        var check = () => new PoliticsDatabase().ShouldFollowEveryRule();

        var report = check.Should().Throw<FindingsException>().Which.Report;
        report.Findings.Select(f => $"{f.Rule.Id} {f.Object}").Should().Equal("SK6201 public.user_ratings.city");
    }

    [Fact]
    public void A_finding_says_where_it_is_and_how_to_accept_it()
    {
        var check = () => new PoliticsDatabase().ShouldFollowEveryRule();

        check.Should().Throw<FindingsException>().WithMessage(
            "*UserRatings.cs(*): SK6201 *t.Allow(\"SK6201\", on: \"city\", because: \"…\")*");
    }

    [Fact]
    public void Settings_decide_what_is_judged()
    {
        var settings = RuleSettings.Parse("""{ "external": ["public.user_*"] }""");

        new PoliticsDatabase().ShouldFollowEveryRule(settings, from: Severity.Warning);
    }

    [Fact]
    public void A_database_without_faults_follows_every_rule() => new SmallDatabase().ShouldFollowEveryRule();

    [Fact]
    public async Task A_server_that_refuses_a_statement_is_quoted()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var create = () => new RefusedDatabase().ShouldCreateOnAsync(pg);

        (await create.Should().ThrowAsync<StatementFailedException>()).WithMessage(
            "PostgreSQL refused public.oddities: function no_such_function() does not exist (42883).*create table*");
    }

    public sealed class SmallDatabase : Database
    {
        protected override void Define(DatabaseDefinition d) => d.Add<Notes>();
    }

    public sealed class Notes : Table
    {
        public Column<long> Id { get; } = Pg.BigInt().Identity();
        public Column<string> Body { get; } = Pg.Text().Comment("What was noted.");

        protected override void Define(TableDefinition t)
        {
            t.Comment("What people noted.");
            t.PrimaryKey(Id);
            t.Unique(Body);
            t.Check("body_is_short", $"length({Body}) <= 200");
        }
    }

    public sealed class RefusedDatabase : Database
    {
        protected override void Define(DatabaseDefinition d) => d.Add<Oddities>();
    }

    public sealed class Oddities : Table
    {
        public Column<string> Body { get; } = Pg.Text().DefaultSql($"no_such_function()");

        protected override void Define(TableDefinition t)
        {
        }
    }
}
