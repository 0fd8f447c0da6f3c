using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>All cases on one server, with rows enough to tell a look-up from a scan.</summary>
public sealed class ReferentialDatabase : IAsyncLifetime
{
    private const int Rows = 8000;

    public EphemeralPostgres Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await EphemeralPostgres.StartAsync();
        await Server.CreateAsync(ReferentialCases.Database);
        var fills = ReferentialCases.Database.Tables
            .Where(table => table.Column("parent_id") is not null)
            .Select(table => $"insert into {table.Name} select g, {ParentOf(table)}, g % 2, g / 2, g % 10, null "
                + $"from generate_series(1, {Rows}) g;");

        // Parents are not needed: only how their children are found is looked at.
        await using var command = Server.DataSource.CreateCommand(
            $"set session_replication_role = replica; {string.Concat(fills)} reset session_replication_role;");
        await command.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>How many pages the query reads that the check of a table's foreign key runs.</summary>
    internal Task<int> PagesOfCheckAsync(TableModel table)
    {
        var key = table.ForeignKeys[0];
        var target = ReferentialCases.Database.Table(key.Target)!;
        return ReferentialCheck.PagesAsync(
            Server, table, key, target, key.Columns.Select(column => column == "a" ? "'1'" : "'40'"));
    }

    private static string ParentOf(TableModel table) => table.Column("parent_id")!.Type.Name switch
    {
        "jsonb" => "to_jsonb(g)",
        "text" => "g::text",
        _ => "g",
    };
}
