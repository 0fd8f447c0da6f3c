using Npgsql;
using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Ddl;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

public sealed class CreationTests
{
    private static readonly DatabaseModel s_faulty = new()
    {
        Tables =
        [
            new(new("public", "fine")) { Columns = [Columns.BigInt("id")] },
            new(new("public", "faulty"))
            {
                Columns = [Columns.BigInt("id"), Columns.BigInt("other") with { Default = new("missing()") }],
            },
        ],
    };

    [Fact]
    public async Task A_refusal_names_the_object_the_reason_and_the_place()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();

        var creation = () => s_faulty.CreateAsync(connection);

        (await creation.Should().ThrowAsync<CreationFailedException>()).Which.Message.ReplaceLineEndings("\n").Should().Be(
            """
            PostgreSQL refused public.faulty: function missing() does not exist (42883) at line 3, column 33.
            create table public.faulty (
              id bigint not null,
              other bigint not null default missing()
            )
            """);
    }

    [Fact]
    public async Task The_place_counts_as_editors_do_after_letters_of_two_units()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var table = new TableModel(new("public", "🐘🐘")) { Checks = [new("c", new("'🐘' = '' or missing()"))] };

        var creation = () => new DatabaseModel { Tables = [table] }.CreateAsync(connection);

        (await creation.Should().ThrowAsync<CreationFailedException>()).Which.Message.ReplaceLineEndings("\n").Should().Be(
            """
            PostgreSQL refused public.🐘🐘: function missing() does not exist (42883) at line 2, column 36.
            create table public."🐘🐘" (
              constraint c check ('🐘' = '' or missing())
            )
            """);
    }

    [Fact]
    public async Task A_refusal_in_a_later_chunk_names_its_own_statement_and_the_servers_detail()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var tables = Enumerable.Range(0, 150)
            .Select(i => new TableModel(new("public", $"t{i:000}")) { Columns = [Columns.BigInt("id")] }).ToArray();
        tables[130] = tables[130] with { Columns = [new("id", new("missing_type"))] };
        var heard = new Heard<CreationProgress>();

        var creation = () => new DatabaseModel { Tables = tables.ToValueList() }.CreateAsync(connection, heard);

        var failure = (await creation.Should().ThrowAsync<CreationFailedException>()).Which;
        failure.Statement.Object.Should().Be("public.t130");
        failure.Message.Should().StartWith("PostgreSQL refused public.t130: type \"missing_type\" does not exist (42704) at line 2, ");
        heard.Values.Select(p => p.Done).Should().Equal(100);
    }

    [Fact]
    public async Task A_refusal_among_many_statements_keeps_the_chunks_before_it_and_none_of_its_own()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var enums = Enumerable.Range(0, 4_001).Select(i => new EnumModel(new("public", $"e{i:0000}"), ["a"])).ToArray();
        enums[150] = enums[150] with { Labels = ["a", "a"] };

        var creation = () => new DatabaseModel { Enums = enums.ToValueList() }.CreateAsync(connection);

        (await creation.Should().ThrowAsync<CreationFailedException>()).Which.Statement.Object.Should().Be("public.e0150");
        (await pg.ValueAsync("select count(*)::text from pg_type where typname ~ '^e[0-9]+$'")).Should().Be("100");
    }

    [Fact]
    public async Task A_creation_that_is_cancelled_before_it_starts_runs_nothing()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var heard = new Heard<CreationProgress>();

        var creation = () => Everything.Model.CreateAsync(connection, heard, new(canceled: true));

        await creation.Should().ThrowAsync<OperationCanceledException>();
        heard.Values.Should().BeEmpty();
    }

    [Fact]
    public async Task A_server_that_goes_away_is_an_exception()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var kills = new Heard<CreationProgress>(_ =>
            pg.RunAsync($"select pg_terminate_backend({connection.ProcessID}, 5000)").GetAwaiter().GetResult());

        var creation = () => Everything.Model.CreateAsync(connection, kills);

        await creation.Should().ThrowAsync<NpgsqlException>();
    }

    [Fact]
    public async Task A_refusal_leaves_nothing_behind()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var creation = () => s_faulty.CreateAsync(connection);
        await creation.Should().ThrowAsync<CreationFailedException>();

        (await pg.ValueAsync("select count(*)::text from pg_class where relname = 'fine'")).Should().Be("0");
    }

    [Fact]
    public async Task Progress_ends_with_the_last_statement()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var heard = new Heard<CreationProgress>();

        await Everything.Model.CreateAsync(connection, heard);

        heard.Values.Should().HaveCountGreaterThan(1);
        heard.Values[0].Done.Should().Be(100);
        heard.Values[^1].Done.Should().Be(heard.Values[^1].Total);
    }

    [Fact]
    public async Task A_cancelled_creation_leaves_nothing_behind()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        using var source = new CancellationTokenSource();
        var cancels = new Heard<CreationProgress>(_ => source.Cancel());

        var creation = () => Everything.Model.CreateAsync(connection, cancels, source.Token);

        await creation.Should().ThrowAsync<OperationCanceledException>();
        (await pg.ValueAsync("select count(*)::text from pg_namespace where nspname = 'app'")).Should().Be("0");
    }

    [Fact]
    public async Task A_model_of_many_statements_goes_in_several_transactions()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var tables = Enumerable.Range(0, 4_001)
            .Select(i => new TableModel(new("public", $"t{i}")) { Columns = [Columns.BigInt("id")] });

        await new DatabaseModel { Tables = tables.ToValueList() }.CreateAsync(connection);

        (await pg.ValueAsync("select count(*)::text from pg_class where relname ~ '^t[0-9]+$'")).Should().Be("4001");
    }
}
