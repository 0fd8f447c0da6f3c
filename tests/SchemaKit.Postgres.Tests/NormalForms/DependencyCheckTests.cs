using Npgsql;
using SchemaKit.Model;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.NormalForms;

/// <summary>Rows of a server, compared with what its tables declare.</summary>
public sealed class DependencyCheckTests : IAsyncLifetime
{
    private const string Users = """
        create table users (id bigint primary key, postal_code text, city text, state text);
        comment on table users is 'sk:determines postal_code -> city';
        """;

    // Roles belong to the server, which tests share.
    private readonly string _role = $"reader_{Guid.NewGuid():N}";

    private EphemeralPostgres _pg = null!;

    public async Task InitializeAsync() => _pg = await EphemeralPostgres.StartAsync();

    public async Task DisposeAsync() => await _pg.DisposeAsync();

    [Fact]
    public async Task A_dependency_that_holds_is_counted()
    {
        await _pg.RunAsync(
            $"{Users} insert into users select i, 'P' || i % 50, 'C' || i % 25, null from generate_series(1, 1000) as i");

        var observation = await OnlyAsync();

        observation.Should().Be(new DependencyObservation(
            new("public", "users"), new(["postal_code"], ["city"]))
        {
            Rows = 1000,
            RepeatedRows = 1000,
            Columns = ["postal_code", "city"],
        });
        observation.IsConfirmed(RuleSettings.Default).Should().BeTrue();
    }

    [Fact]
    public async Task The_rows_that_break_it_are_those_beside_the_most_frequent_value()
    {
        await _pg.RunAsync(
            $"""
            {Users}
            insert into users (id, postal_code, city) values
              (1, '1010', 'Wien'), (2, '1010', 'Wien'), (3, '1010', 'Vienna'), (4, '8010', 'Graz'), (5, '8020', 'Graz'),
              (6, '4020', 'Linz'), (7, '4020', null), (8, '4020', null), (9, '4020', 'Lentia');
            """);

        var observation = await OnlyAsync();

        observation.Rows.Should().Be(9);
        observation.RepeatedRows.Should().Be(7);
        observation.BreakingRows.Should().Be(3);
        observation.Share.Should().BeApproximately(1 / 3.0, 0.0001);
        observation.Witnesses.Should().Equal(
            new WitnessRow(["4020", null], 2),
            new WitnessRow(["4020", "Lentia"], 1),
            new WitnessRow(["4020", "Linz"], 1),
            new WitnessRow(["1010", "Wien"], 2),
            new WitnessRow(["1010", "Vienna"], 1));
    }

    [Fact]
    public async Task Of_rows_without_a_determinant_nothing_is_said()
    {
        await _pg.RunAsync(
            $"{Users} insert into users values (1, null, 'Wien', 'W'), (2, null, 'Graz', 'St'), (3, '1010', null, null), "
            + "(4, '1010', null, null)");

        var observation = await OnlyAsync();

        observation.Rows.Should().Be(2);
        observation.IsViolated.Should().BeFalse("two nulls are one value, as in group by");
    }

    [Fact]
    public async Task A_null_beside_a_value_is_a_contradiction()
    {
        await _pg.RunAsync($"{Users} insert into users values (1, '1010', 'Wien', 'W'), (2, '1010', null, null)");

        (await OnlyAsync()).Witnesses.Should().Equal(
            new WitnessRow(["1010", "Wien"], 1), new WitnessRow(["1010", null], 1));
    }

    [Fact]
    public async Task Witnesses_are_ten_in_pairs_and_cut()
    {
        await _pg.RunAsync(
            $"{Users} insert into users select i, 'P' || i % 8, repeat('x', 200) || i, null "
            + "from generate_series(1, 24) as i");

        var ten = (await OnlyAsync()).Witnesses;
        var three = (await OnlyAsync(new() { Witnesses = 3 })).Witnesses;
        var none = await OnlyAsync(new() { Witnesses = 0 });

        ten.Select(w => w.Values[0]).Should().Equal("P0", "P0", "P1", "P1", "P2", "P2", "P3", "P3", "P4", "P4");
        ten.Should().OnlyContain(w => w.Values[1]!.Length == 100);
        three.Should().HaveCount(3);
        none.Witnesses.Should().BeEmpty();
        none.BreakingRows.Should().Be(16);
    }

    [Fact]
    public async Task A_multivalued_dependency_holds_when_all_combinations_are_there()
    {
        await _pg.RunAsync(Lessons("('db', 'Ada', 'B1'), ('db', 'Ada', 'B2'), ('db', 'Bob', 'B1'), ('db', 'Bob', 'B2')"));

        var observation = await OnlyAsync();

        observation.IsViolated.Should().BeFalse();
        observation.RepeatedRows.Should().Be(4);
        observation.Columns.Should().Equal("course", "teacher", "book");
    }

    [Fact]
    public async Task The_combinations_that_are_missing_bear_witness()
    {
        await _pg.RunAsync(Lessons(
            "('db', 'Ada', 'B1'), ('db', 'Bob', 'B2'), ('os', 'Ada', 'B3'), ('os', 'Bob', 'B3'), "
            + "(null, 'Ada', 'B1'), (null, 'Bob', 'B2')"));

        var observation = await OnlyAsync();

        observation.Rows.Should().Be(4);
        observation.BreakingRows.Should().Be(2);
        observation.Witnesses.Should().Equal(
            new WitnessRow(["db", "Ada", "B2"], 0), new WitnessRow(["db", "Bob", "B1"], 0));
    }

    [Fact]
    public async Task In_combinations_null_is_a_value()
    {
        await _pg.RunAsync(Lessons("('db', null, 'B1'), ('db', null, null), ('db', 'Bob', 'B1')"));

        (await OnlyAsync()).Witnesses.Should().Equal(new WitnessRow(["db", "Bob", null], 0));
    }

    [Fact]
    public async Task A_key_that_is_made_for_the_row_takes_no_part_in_combinations()
    {
        const string rows = "('db', 'Ada', 'B1'), ('db', 'Ada', 'B2'), ('db', 'Bob', 'B1'), ('db', 'Bob', 'B2')";
        await _pg.RunAsync($"{Lessons(rows)} alter table lessons add id bigint generated always as identity primary key");

        (await OnlyAsync()).IsViolated.Should().BeFalse();
    }

    [Fact]
    public async Task Names_and_types_of_any_kind_are_compared()
    {
        await _pg.RunAsync(
            """
            create type mood as enum ('sad', 'ok');
            create schema "Odd ""Schema";
            create table "Odd ""Schema"."select" ("a'b" mood, "C ""1" int[], "from" jsonb, "naïve" inet, d numeric);
            comment on table "Odd ""Schema"."select" is
              'sk:determines "a''b", "C ""1" -> "from", "naïve", d
            sk:determines "a''b" ->> "from"';
            insert into "Odd ""Schema"."select" values
              ('ok', '{1,2}', '{"a": 1}', '10.0.0.1', 1.0), ('ok', '{1,2}', '{"a":1}', '10.0.0.1', 1.00),
              ('sad', '{1}', '{}', null, 1), ('sad', '{1}', '{}', null, 2);
            """);

        var observations = await ObserveAsync();

        observations[0].BreakingRows.Should().Be(1);
        observations[0].Witnesses.Should().Equal(
            new WitnessRow(["sad", "{1}", "{}", null, "1"], 1), new WitnessRow(["sad", "{1}", "{}", null, "2"], 1));
        observations[1].IsViolated.Should().BeFalse();
        observations[1].Rows.Should().Be(4);
    }

    [Fact]
    public async Task Equality_is_that_of_the_type_and_not_of_the_search_path()
    {
        await _pg.RunAsync(
            """
            create collation folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
            create table users (id bigint primary key, postal_code text, city text collate folded);
            comment on table users is 'sk:determines postal_code -> city';
            insert into users values (1, '1010', 'Wien'), (2, '1010', 'WIEN');
            """);

        (await OnlyAsync()).IsViolated.Should().BeFalse();
    }

    [Fact]
    public async Task A_type_without_equality_cannot_be_compared_and_that_is_said()
    {
        await _pg.RunAsync(
            """
            create table users (postal_code text, city json);
            comment on table users is 'sk:determines postal_code -> city';
            """);

        (await OnlyAsync()).Failure.Should().Be("could not identify an equality operator for type json (42883)");
    }

    [Fact]
    public async Task A_partitioned_table_is_compared_as_a_whole()
    {
        await _pg.RunAsync(
            """
            create table users (postal_code text, city text, region text) partition by list (region);
            create table users_a partition of users for values in ('a');
            create table users_b partition of users for values in ('b');
            comment on table users is 'sk:determines postal_code -> city';
            insert into users values ('1010', 'Wien', 'a'), ('1010', 'Vienna', 'b');
            """);

        (await OnlyAsync()).BreakingRows.Should().Be(1);
        (await OnlyAsync(new() { Sample = RowSample.OfPercentage(100) })).BreakingRows.Should().Be(1);
        (await OnlyAsync(new() { Sample = RowSample.OfRows(1) })).Rows.Should().Be(1);
    }

    [Fact]
    public async Task A_sample_is_a_part_of_the_rows_and_the_same_each_time()
    {
        await _pg.RunAsync(
            $"{Users} insert into users select i, i % 100, i % 100, repeat('x', 100) from generate_series(1, 20000) as i");

        var some = await OnlyAsync(new() { Sample = RowSample.OfPercentage(10) });
        var few = await OnlyAsync(new() { Sample = RowSample.OfRows(500) });
        await _pg.RunAsync("analyze users");
        var spread = await OnlyAsync(new() { Sample = RowSample.OfRows(500) });

        some.Rows.Should().BeInRange(500, 5_000);
        some.IsSample.Should().BeTrue();
        (await OnlyAsync(new() { Sample = RowSample.OfPercentage(10) })).Should().Be(some);
        few.Rows.Should().Be(500);
        spread.Rows.Should().BeInRange(1, 500);
        (await OnlyAsync()).Rows.Should().Be(20_000);
    }

    [Fact]
    public async Task A_sample_finds_what_all_of_its_rows_break()
    {
        await _pg.RunAsync(
            $"{Users} insert into users select i, 'P', 'C' || i, null from generate_series(1, 20000) as i");

        (await OnlyAsync(new() { Sample = RowSample.OfPercentage(5) })).IsViolated.Should().BeTrue();
    }

    [Fact]
    public async Task What_takes_too_long_is_ended_and_the_next_is_asked()
    {
        await _pg.RunAsync(
            """
            create view slow as select pg_sleep(60)::text as postal_code, 'Wien' as city;
            create table quick (postal_code text, city text);
            """);

        var observations = await DependencyCheck.ObserveAsync(
            _pg.DataSource, Declaring("slow", "quick"), new() { Timeout = TimeSpan.FromSeconds(1) });

        observations.Select(o => o.Failure).Should().Equal("it took longer than 1 s", null);
    }

    [Fact]
    public async Task Cancellation_ends_the_query_on_the_server_too()
    {
        await _pg.RunAsync("create view slow as select pg_sleep(60)::text as postal_code, 'Wien' as city");
        using var cancellation = new CancellationTokenSource();
        var progress = new Heard(_ => cancellation.CancelAfter(TimeSpan.FromMilliseconds(300)));

        var observing = () =>
            DependencyCheck.ObserveAsync(_pg.DataSource, Declaring("slow"), null, progress, cancellation.Token);

        await observing.Should().ThrowAsync<OperationCanceledException>();
        (await _pg.ValueAsync("""
            select count(*)::text from pg_stat_activity
            where datname = current_database() and state = 'active' and query like '%versions%' and pid <> pg_backend_pid()
            """)).Should().Be("0");
    }

    [Fact]
    public async Task A_lock_of_another_is_waited_for_no_longer_than_that()
    {
        await _pg.RunAsync(Users);
        await using var connection = await _pg.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("lock table users", connection);
        await command.ExecuteNonQueryAsync();
        var observations = await DependencyCheck.ObserveAsync(
            _pg.DataSource, Declaring("users"), new() { Timeout = TimeSpan.FromMilliseconds(200) });

        observations.Single().Failure.Should().Be("it took longer than 0.2 s");
    }

    [Fact]
    public async Task A_privilege_that_is_missing_is_said_and_the_next_is_asked()
    {
        await _pg.RunAsync(
            $"""
            {Users}
            create table wards (code text, city text);
            comment on table wards is 'sk:determines code -> city';
            create role {_role} login;
            grant select on wards to {_role};
            """);

        (await ObserveAsync(new(), _role)).Select(o => o.Failure).Should().Equal(
            "permission denied for table users (42501)", null);
        await _pg.RunAsync($"drop owned by {_role}; drop role {_role}");
    }

    [Fact]
    public async Task Rows_that_row_security_hides_are_not_passed_over_in_silence()
    {
        await _pg.RunAsync(
            $"""
            {Users}
            alter table users enable row level security;
            create policy own on users using (false);
            create role {_role} login;
            grant select on users to {_role};
            """);

        (await ObserveAsync(new(), _role)).Single().Failure.Should().Be(
            "query would be affected by row-level security policy for table \"users\" (42501)");
        await _pg.RunAsync($"drop owned by {_role}; drop role {_role}");
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        await _pg.RunAsync(
            """
            create table log (at text);
            create function note(value text) returns text language plpgsql as $$
              begin insert into public.log values (value); return value; end $$;
            create table stored (postal_code text, city text);
            insert into stored values ('1', 'a');
            create view users as select note(postal_code) as postal_code, city from stored;
            """);
        var observation = (await DependencyCheck.ObserveAsync(_pg.DataSource, Declaring("users"))).Single();

        observation.Failure.Should().Be("cannot execute INSERT in a read-only transaction (25006)");
    }

    [Fact]
    public async Task What_says_nothing_is_not_asked()
    {
        await _pg.RunAsync(
            """
            create table users (code text, city text);
            comment on table users is 'sk:determines code -> code
            sk:determines code ->> city
            sk:determines code -> nowhere';
            """);

        (await ObserveAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Progress_tells_what_is_next_and_cancellation_ends_it()
    {
        await _pg.RunAsync($"{Users} comment on table users is 'sk:determines postal_code -> city\nsk:determines city -> state'");
        var model = await PostgresCatalog.ReadAsync(_pg.DataSource);
        var heard = new List<DependencyCheckProgress>();
        using var cancellation = new CancellationTokenSource();
        var progress = new Heard(value =>
        {
            heard.Add(value);
            if (value.Done == 1)
                cancellation.Cancel();
        });

        var observing = () =>
            DependencyCheck.ObserveAsync(_pg.DataSource, model, null, progress, cancellation.Token);

        await observing.Should().ThrowAsync<OperationCanceledException>();
        heard.Select(p => $"{p.Table} {p.Done} {p.Total}").Should().Equal("public.users 0 2", "public.users 1 2");
    }

    [Fact]
    public async Task Options_out_of_range_are_refused()
    {
        var many = () => ObserveAsync(new() { Witnesses = 11 });
        var negative = () => ObserveAsync(new() { Timeout = TimeSpan.FromSeconds(-1) });
        var none = () => RowSample.OfRows(0);
        var all = () => RowSample.OfPercentage(101);

        await many.Should().ThrowAsync<ArgumentOutOfRangeException>();
        await negative.Should().ThrowAsync<ArgumentOutOfRangeException>();
        none.Should().Throw<ArgumentOutOfRangeException>();
        all.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Lessons(string rows) =>
        $"""
        create table lessons (course text, teacher text, book text);
        comment on table lessons is 'sk:determines course ->> teacher';
        insert into lessons values {rows};
        """;

    /// <summary>What reads like tables whose postal code determines the city.</summary>
    private static DatabaseModel Declaring(params string[] tables) => new()
    {
        Tables =
        [
            .. tables.Select(name => new TableModel(new("public", name))
            {
                Columns = [new("postal_code", new("text")), new("city", new("text"))],
                Dependencies = [new(["postal_code"], ["city"])],
            }),
        ],
    };

    private async Task<DependencyObservation> OnlyAsync(DependencyCheckOptions? options = null) =>
        (await ObserveAsync(options)).Should().ContainSingle().Which;

    private async Task<ValueList<DependencyObservation>> ObserveAsync(
        DependencyCheckOptions? options = null, string? role = null)
    {
        var model = await PostgresCatalog.ReadAsync(_pg.DataSource);
        if (role is null)
            return await DependencyCheck.ObserveAsync(_pg.DataSource, model, options);
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(_pg.ConnectionString) { Options = $"-c role={role}" });
        return await DependencyCheck.ObserveAsync(source, model, options);
    }

    private sealed class Heard(Action<DependencyCheckProgress> hear) : IProgress<DependencyCheckProgress>
    {
        public void Report(DependencyCheckProgress value) => hear(value);
    }
}
