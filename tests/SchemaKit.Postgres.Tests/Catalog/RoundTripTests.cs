using CsCheck;
using Npgsql;
using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Ddl;
using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Testing;
using SchemaKit.Tests.Authoring;

namespace SchemaKit.Postgres.Tests.Catalog;

public sealed class RoundTripTests
{
    [Fact]
    public async Task Everything_the_model_can_say_comes_back() =>
        (await RoundTrip.OfAsync(Everything.Model)).ShouldBeFaithful();

    [Fact]
    public async Task The_classes_of_the_library_come_back() =>
        (await RoundTrip.OfAsync(DatabaseModel.Of(new LibraryDatabase()), "clerk")).ShouldBeFaithful();

    [Fact]
    public async Task A_random_model_comes_back()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        await RandomDatabases.Database.SampleAsync(
            async model =>
            {
                var first = await CreatedAsync(connection, model);
                var second = await CreatedAsync(connection, first);
                return first == second && first.Tables.Count == model.Tables.Count;
            },
            iter: 500,
            threads: 1);
    }

    /// <summary>What a model reads as after it was created, which is undone.</summary>
    private static async Task<DatabaseModel> CreatedAsync(NpgsqlConnection connection, DatabaseModel model)
    {
        var created = model with { Schemas = model.Schemas.Where(s => s.Name != "public").ToValueList() };
        await created.CreateAsync(connection);
        var read = await PostgresCatalog.ReadAsync(connection);
        foreach (var schema in created.Schemas)
        {
            await using var drop = new NpgsqlCommand(
                $"set client_min_messages = warning; drop schema \"{schema.Name.Replace("\"", "\"\"")}\" cascade", connection);
            await drop.ExecuteNonQueryAsync();
        }

        return read;
    }

    [Fact]
    public async Task The_classes_of_Pagila_come_back() =>
        (await RoundTrip.OfAsync(DatabaseModel.Of(new PagilaDatabase()))).ShouldBeFaithful();
}
