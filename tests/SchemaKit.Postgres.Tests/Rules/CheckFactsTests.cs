using Npgsql;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>What the rules of checks say of the server, asked of the server.</summary>
public class CheckFactsTests
{
    [Theory]
    [InlineData("email <> ''", true)]
    [InlineData("length(email) > 0", true)]
    [InlineData("email in ('a', 'b')", true)]
    [InlineData("email is not null and email <> ''", false)]
    public async Task Null_passes_a_check_that_does_not_speak_of_it(string condition, bool passes)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync($"create table users (email text, constraint chk_users_email check ({condition}))");

        var insert = () => pg.RunAsync("insert into users values (null)");

        await (passes ? insert.Should().NotThrowAsync() : insert.Should().ThrowAsync<PostgresException>() as Task);
        (await FindingsAsync(pg, Rule.NullPassesCheck)).Should().HaveCount(passes ? 1 : 0);
    }

    [Theory]
    [InlineData("integer", "a > 10 and a < 5")]
    [InlineData("integer", "a > 0 and a < 1")]
    [InlineData("smallint", "a > 100000")]
    [InlineData("numeric", "a >= 10 and a < 10")]
    [InlineData("real", "a > 0.5 and a < 0.25")]
    [InlineData("varchar(9)", "a = '1' and a in ('2', '3')")]
    [InlineData("varchar(9)", "length(a) > 9")]
    [InlineData("mood", "a::text in ('7', '8')")]
    public async Task Contradictory_checks_refuse_every_value_and_let_null_pass(string type, string condition)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            $"""
            create type mood as enum ('1', '2', '3');
            create table items (a {type}, constraint chk_items_a check ({condition}));
            insert into items values (null);
            """);

        foreach (var value in new[] { "1", "2", "3" })
        {
            var insert = () => pg.RunAsync($"insert into items values ('{value}')");
            (await insert.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.CheckViolation);
        }

        (await FindingsAsync(pg, Rule.ContradictoryChecks)).Should().Equal(
            "items.chk_items_a leaves no value to a, so only null fits. Correct it.");
    }

    [Fact]
    public async Task Not_a_number_is_more_than_any_so_a_precision_bounds_nothing()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync("create table items (a numeric(5,2), constraint chk_items_a check (a < 1000))");

        var insert = () => pg.RunAsync("insert into items values ('NaN')");

        await insert.Should().ThrowAsync<PostgresException>();
        (await FindingsAsync(pg, Rule.RedundantCheck)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_cast_that_rounds_changes_what_a_condition_says()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync("create table items (a numeric, constraint chk_items_a check (a::integer = 5 and a < 5))");

        await pg.RunAsync("insert into items values (4.7)");

        (await FindingsAsync(pg, Rule.ContradictoryChecks)).Should().BeEmpty();
    }

    [Fact]
    public async Task No_range_is_made_of_bounds_in_the_wrong_order()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            """
            create table stays (
                starts_on date,
                ends_on   date,
                during    daterange generated always as (daterange(starts_on, ends_on)) stored
            );
            """);

        var insert = () => pg.RunAsync("insert into stays values ('2026-02-01', '2026-01-01')");

        await insert.Should().ThrowAsync<PostgresException>().WithMessage("*range lower bound must be less*");
        (await FindingsAsync(pg, Rule.UnorderedPeriod)).Should().BeEmpty();
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(EphemeralPostgres pg, Rule rule)
    {
        var report = Linter.Check(await PostgresCatalog.ReadAsync(pg.DataSource));
        return [.. report.Findings.Where(finding => finding.Rule == rule).Select(finding => finding.Message)];
    }
}
