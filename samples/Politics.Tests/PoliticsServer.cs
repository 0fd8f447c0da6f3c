using Npgsql;
using SchemaKit.Testing;

namespace Politics.Tests;

/// <summary>The database on a throw-away server, for tests of what it does.</summary>
public sealed class PoliticsServer : IAsyncLifetime
{
    private EphemeralPostgres _postgres = null!;

    public async Task InitializeAsync()
    {
        _postgres = await EphemeralPostgres.StartAsync();
        await RunAsync(SupabaseStandIn.Sql);
        await new PoliticsDatabase().ShouldCreateOnAsync(_postgres);
    }

    public async Task DisposeAsync() => await _postgres.DisposeAsync();

    public async Task RunAsync(string sql)
    {
        await using var command = _postgres.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T?> AskAsync<T>(string sql)
    {
        await using var command = _postgres.DataSource.CreateCommand(sql);
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }

    /// <summary>Runs a statement as a signed-in user would, and says how many rows it touched.</summary>
    public async Task<int> AsUserAsync(Guid user, string sql)
    {
        await using var connection = await _postgres.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var signIn = new NpgsqlCommand(
            $"set local role authenticated; set local request.jwt.claim.sub = '{user}'", connection);
        await signIn.ExecuteNonQueryAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        var rows = await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        return rows;
    }

    public async Task<Guid> NewUserAsync(string email) => await AskAsync<Guid>(
        $"insert into users (email, display_name) values ('{email}', 'Somebody') returning id");

    public async Task<long> NewPoliticianAsync(string name) => await AskAsync<long>(
        $"insert into politicians (full_name) values ('{name}') returning id");
}
