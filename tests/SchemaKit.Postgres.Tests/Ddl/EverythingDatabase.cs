using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Ddl;

/// <summary>A database that was created from <see cref="Everything"/>, for tests that only ask.</summary>
public sealed class EverythingDatabase : IAsyncLifetime
{
    public EphemeralPostgres Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await EphemeralPostgres.StartAsync();
        await Server.CreateAsync(Everything.Model);
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
