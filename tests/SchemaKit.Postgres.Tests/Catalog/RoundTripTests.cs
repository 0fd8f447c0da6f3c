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
    public async Task Everything_that_the_server_has_comes_back()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var major = pg.ServerVersion.Major;

        (await RoundTrip.OfAsync(Everything.On(major))).ShouldBeFaithful();
    }

    [Fact]
    public async Task The_classes_of_the_library_come_back() =>
        (await RoundTrip.OfAsync(DatabaseModel.Of(new LibraryDatabase()), "clerk")).ShouldBeFaithful();

    [Fact]
    public async Task A_random_model_comes_back()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var cases = 0;
        await RandomDatabases.Database.SampleAsync(
            async model =>
            {
                var isAudited = cases++ % 10 == 0;
                var first = await CreatedAsync(connection, model, isAudited ? pg : null);
                var second = await CreatedAsync(connection, first);
                return first == second && first.Tables.Count == model.Tables.Count;
            },
            iter: 500,
            threads: 1);
    }

    /// <summary>What a model reads as after it was created, which is undone.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="model">The model.</param>
    /// <param name="audited">The server, where the catalogue is counted against what was read; else null.</param>
    private static async Task<DatabaseModel> CreatedAsync(
        NpgsqlConnection connection, DatabaseModel model, EphemeralPostgres? audited = null)
    {
        var created = model with { Schemas = model.Schemas.Where(s => s.Name != "public").ToValueList() };
        await created.CreateAsync(connection);
        var read = await PostgresCatalog.ReadAsync(connection);
        if (audited is not null)
            (await CatalogAudit.DifferencesAsync(audited, read)).Should().BeEmpty("each object must be accounted for");
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
