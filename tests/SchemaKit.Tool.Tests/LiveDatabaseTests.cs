using SchemaKit.Testing;

namespace SchemaKit.Tool.Tests;

public sealed class LiveDatabaseTests : IAsyncLifetime
{
    private EphemeralPostgres _postgres = null!;

    public async Task InitializeAsync()
    {
        _postgres = await EphemeralPostgres.StartAsync();
        await using var create = _postgres.DataSource.CreateCommand(
            """
            create table users (id bigint primary key);
            create table orders (id bigint primary key, user_id bigint references users);
            """);
        await create.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync() => await _postgres.DisposeAsync();

    [Fact]
    public async Task A_live_database_is_linted()
    {
        var run = await Run.Async("lint", "--connection", _postgres.ConnectionString);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("public.orders")
            .And.Contain("orders.user_id references users, but no index starts with it.");
    }

    [Fact]
    public async Task A_live_database_is_scripted()
    {
        var run = await Run.Async("script", "--connection", _postgres.ConnectionString);

        run.Output.Should().Contain("create table public.orders (\n  id bigint not null,\n  user_id bigint,\n");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_and_no_password_is()
    {
        var run = await Run.Async(
            "lint", "--connection", "postgresql://ann:secret@127.0.0.1:1/shop?connect_timeout=2");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("Could not read shop on 127.0.0.1, port 1, as ann: ").And.NotContain("secret");
        run.Error.Should().NotContain("   at ");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_what_the_server_says()
    {
        var run = await Run.Async("lint", "--connection", $"{_postgres.ConnectionString};Database=nowhere");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("database \"nowhere\" does not exist (3D000).");
    }
}
