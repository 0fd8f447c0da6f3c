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
