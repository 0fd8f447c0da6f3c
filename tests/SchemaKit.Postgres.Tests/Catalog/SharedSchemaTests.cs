using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Schemas of others: read, created elsewhere, and read again; <c>pg_dump</c> is the witness.</summary>
public sealed class SharedSchemaTests
{
    [SharedDataFact]
    public Task Adventure_works_comes_back() => ShouldComeBackAsync(SharedData.PathOf("adventureworks.sql"));

    [SharedDataFact]
    public Task Azimutt_comes_back() => ShouldComeBackAsync(SharedData.PathOf("azimutt.sql"));

    [SharedDataFact]
    public Task Bytebase_comes_back() => ShouldComeBackAsync(SharedData.PathOf("bytebase.sql"));

    [SharedDataFact]
    public Task Chinook_comes_back() => ShouldComeBackAsync(SharedData.PathOf("chinook.sql"));

    [SharedDataFact]
    public Task Northwind_comes_back() => ShouldComeBackAsync(SharedData.PathOf("northwind.sql"));

    [SharedDataFact]
    public Task Pagila_comes_back() => ShouldComeBackAsync(SharedData.PathOf("pagila.sql"));

    [SharedDataFact]
    public Task The_big_schema_of_PostgREST_comes_back() => ShouldComeBackAsync(SharedData.PathOf("postgrest-big.sql"));

    [SharedDataFact]
    public Task Temporal_comes_back() => ShouldComeBackAsync(SharedData.PathOf("temporal.sql"));

    [SharedDataFact]
    public Task Basejump_comes_back() => ShouldComeBackAsync(SharedData.FilesIn("supabase/basejump"));

    [SharedDataFact]
    public Task Chatbot_ui_comes_back() => ShouldComeBackAsync(SharedData.FilesIn("supabase/chatbot-ui"));

    private static async Task ShouldComeBackAsync(params string[] files)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await SharedSchema.LoadAsync(pg, files);
        (await RoundTrip.OfAsync(pg)).ShouldBeFaithful();
    }
}
