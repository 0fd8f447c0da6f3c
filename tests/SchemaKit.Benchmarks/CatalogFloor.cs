using Npgsql;

namespace SchemaKit.Benchmarks;

/// <summary>
/// The server's own floor: each constraint, index and expression of users written out once, and consumed.
/// </summary>
internal static class CatalogFloor
{
    private static readonly string[] s_queries =
    [
        "select pg_get_constraintdef(k.oid) from pg_constraint k where k.oid >= 16384",
        "select pg_get_indexdef(i.indexrelid) from pg_index i where i.indexrelid >= 16384",
        "select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d where d.oid >= 16384",
    ];

    /// <returns>How many characters there were.</returns>
    public static async Task<int> ReadAsync(NpgsqlDataSource source)
    {
        await using var batch = source.CreateBatch();
        foreach (var query in s_queries)
            batch.BatchCommands.Add(new(query));
        await using var reader = await batch.ExecuteReaderAsync();
        var characters = 0;
        do
        {
            while (await reader.ReadAsync())
                characters += reader.GetString(0).Length;
        }
        while (await reader.NextResultAsync());
        return characters;
    }
}
