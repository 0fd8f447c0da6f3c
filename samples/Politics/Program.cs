using Npgsql;
using Politics;
using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Testing;

var model = DatabaseModel.Of(new PoliticsDatabase());
var script = DdlScript.Of(model);
Console.WriteLine(script);

if (!EphemeralPostgres.IsAvailable(out var why))
{
    Console.WriteLine($"-- Not created anywhere: {why}");
    return;
}

await using var postgres = await EphemeralPostgres.StartAsync();
await using var connection = await postgres.DataSource.OpenConnectionAsync();
foreach (var statement in script.Statements)
{
    await using var command = new NpgsqlCommand(statement.Text, connection);
    await command.ExecuteNonQueryAsync();
}

Console.WriteLine(
    $"-- Created {model.Tables.Count} tables with {script.Statements.Count} statements "
    + $"on PostgreSQL {postgres.ServerVersion} ({postgres.Provider}).");
