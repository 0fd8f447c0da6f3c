using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests;

internal static class Queries
{
    public static async Task CreateAsync(this EphemeralPostgres pg, DatabaseModel model, DdlOptions? options = null)
    {
        await using var command = pg.DataSource.CreateCommand(DdlScript.Of(model, options).ToString());
        await command.ExecuteNonQueryAsync();
    }

    public static async Task RunAsync(this EphemeralPostgres pg, string sql)
    {
        await using var command = pg.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The only value of the only row, as text.</summary>
    public static async Task<string?> ValueAsync(this EphemeralPostgres pg, string sql) =>
        (await pg.RowsAsync(sql)).Should().ContainSingle().Which.Should().ContainSingle().Which;

    /// <summary>The rows; every value is text.</summary>
    public static async Task<IReadOnlyList<string?[]>> RowsAsync(this EphemeralPostgres pg, string sql)
    {
        await using var command = pg.DataSource.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string?[]>();
        while (await reader.ReadAsync())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount)
                .Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))
                .ToArray());
        }

        return rows;
    }
}
