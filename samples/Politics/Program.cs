using Politics;
using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Rules;
using SchemaKit.Testing;

var database = new PoliticsDatabase();
var model = DatabaseModel.Of(database);

Console.WriteLine(DdlScript.Of(model));

foreach (var finding in Linter.Check(model).Findings)
{
    var place = finding.Location is { } at ? $" ({Path.GetFileName(at.File)}, line {at.Line})" : "";
    Console.WriteLine($"-- {finding.Severity} {finding.Rule.Id}: {finding.Message}{place}");
}

if (!EphemeralPostgres.IsAvailable(out var why))
{
    Console.WriteLine($"-- Not created anywhere: {why}");
    return;
}

await using var postgres = await EphemeralPostgres.StartAsync();
await using (var supabase = postgres.DataSource.CreateCommand(SupabaseStandIn.Sql))
    await supabase.ExecuteNonQueryAsync();
await database.ShouldCreateOnAsync(postgres);
Console.WriteLine($"-- Created {model.Tables.Count} tables on a throw-away server: {postgres.Provider}.");
