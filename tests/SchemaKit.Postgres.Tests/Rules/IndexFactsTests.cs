using Npgsql;
using SchemaKit.Model;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>What the rules of indexes say of the server, asked of the server.</summary>
public class IndexFactsTests
{
    [Fact]
    public async Task An_index_that_is_being_built_is_no_failure()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync("create table users (id int primary key, email text);");
        await using var holder = await pg.DataSource.OpenConnectionAsync();
        await using var transaction = await holder.BeginTransactionAsync();
        await using (var write = new NpgsqlCommand("insert into users values (1)", holder))
            await write.ExecuteNonQueryAsync();

        // It waits for the transaction that writes.
        var building = pg.RunAsync("create index concurrently i on users (email)");
        const string Built = "select count(*)::text from pg_stat_progress_create_index where index_relid > 0";
        while (await pg.ValueAsync(Built) != "1")
            await Task.Delay(10);
        var model = await PostgresCatalog.ReadAsync(pg.DataSource);
        await transaction.CommitAsync();
        await building;

        model.Tables.Single().Indexes.Single().Should().Match<IndexModel>(i => i.IsInvalid && i.IsBeingBuilt);
        Linter.Check(model).Findings.Should().NotContain(f => f.Rule == Rule.InvalidIndex);
        (await PostgresCatalog.ReadAsync(pg.DataSource)).Tables.Single().Indexes.Single()
            .Should().Match<IndexModel>(i => !i.IsInvalid && !i.IsBeingBuilt);
    }

    [Theory]
    [InlineData("name collate \"C\"", "where name = 'a'", false)]
    [InlineData("name collate \"C\"", "order by name", false)]
    [InlineData("name text_pattern_ops", "where name = 'a'", true)]
    [InlineData("name text_pattern_ops", "order by name", false)]
    [InlineData("name", "where name = 'a'", true)]
    [InlineData("name", "order by name", true)]
    public async Task An_index_that_compares_otherwise_serves_no_plain_search(string key, string search, bool isUsed)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            $"create table users (id int, name text collate \"en-x-icu\"); create index i on users ({key});");

        var plan = await pg.RowsAsync(
            "set enable_seqscan = off; set enable_bitmapscan = off; "
            + $"explain (costs off) select id from users {search}");

        // An index can be read as a whole for rows that are then filtered: that is no use of it.
        var use = search.StartsWith("where", StringComparison.Ordinal) ? "Index Cond" : "Index Scan using i";
        string.Join('\n', plan.Select(row => row[0])).Contains(use).Should().Be(isUsed);
    }

    [Fact]
    public async Task A_value_that_is_too_long_for_a_btree_is_refused()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync("create table posts (body text); create index on posts (body);");

        // Digits that repeat nothing, since what is indexed is compressed first.
        var insert = () => pg.RunAsync(
            "insert into posts select string_agg(md5(g::text), '') from generate_series(1, 200) g");

        (await insert.Should().ThrowAsync<PostgresException>()).Which.SqlState
            .Should().Be(PostgresErrorCodes.ProgramLimitExceeded);
        await pg.RunAsync("drop index posts_body_idx; create index on posts using hash (body);");
        await insert.Should().NotThrowAsync();
    }

    [Theory]
    [InlineData("create unique index on totals (a)", true)]
    [InlineData("create index on totals (a)", false)]
    [InlineData("create unique index on totals (a) where a > 0", false)]
    [InlineData("create unique index on totals (abs(a))", false)]
    public async Task Only_a_unique_index_over_all_rows_lets_a_view_be_refreshed_beside_its_readers(
        string index, bool isEnough)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync($"create materialized view totals as select 1 as a; {index};");

        var refresh = () => pg.RunAsync("refresh materialized view concurrently totals");

        if (isEnough)
            await refresh.Should().NotThrowAsync();
        else
            await refresh.Should().ThrowAsync<PostgresException>();
    }

    [Fact]
    public async Task A_partial_unique_index_is_found_by_its_condition()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            "create table users (email text, deleted_at timestamptz); "
            + "create unique index on users (email) where deleted_at is null;");

        var insert = () => pg.RunAsync("insert into users values ('a') on conflict (email) do nothing");

        (await insert.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be("42P10");
        await pg.RunAsync("insert into users values ('a') on conflict (email) where deleted_at is null do nothing");
    }

    [Theory]
    [InlineData("unique (a)", "create unique index i on t (a, b)")]
    [InlineData("unique (a, b)", "create unique index i on t (b, a)")]
    [InlineData("unique nulls not distinct (a)", "create unique index i on t (a)")]
    [InlineData("unique (a)", "create unique index i on t (a) where b > 0")]
    public async Task What_an_implied_index_forbids_the_other_forbids_too(string constraint, string implied)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync($"create table t (a int, b int, {constraint}); {implied};");
        var finding = Linter.Check(await PostgresCatalog.ReadAsync(pg.DataSource)).Findings
            .Single(f => f.Rule == Rule.ImpliedUniqueness);

        await pg.RunAsync("drop index i");

        finding.Object.Should().Be("public.t.i");
        var twins = () => pg.RunAsync("insert into t values (1, 1), (1, 1)");
        await twins.Should().ThrowAsync<PostgresException>();
    }
}
