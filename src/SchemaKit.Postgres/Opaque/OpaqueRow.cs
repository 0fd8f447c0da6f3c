using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <summary>An object that the model keeps as its own SQL.</summary>
/// <param name="Schema">The schema; null for objects that are in none.</param>
/// <param name="Kind">What <c>comment on</c> calls it.</param>
/// <param name="Identity">Its name as <c>comment on</c> writes it.</param>
/// <param name="Sql">The statement that creates it.</param>
/// <param name="Completions">Statements that complete it.</param>
internal sealed record OpaqueRow(
    uint Class,
    uint Oid,
    string? Schema,
    string ObjectName,
    string Kind,
    string Identity,
    string Sql,
    string[] Completions)
{
    /// <summary>
    /// The statement that makes its name known before all else; null where nothing needs it so early.
    /// </summary>
    public string? Shell { get; init; }

    public static OpaqueRow Read(RowCursor row) => new(
        row.Oid(),
        row.Oid(),
        row.TextOrNull(),
        row.Text(),
        row.Text(),
        row.Text(),
        row.Text().Trim().TrimEnd(';'),
        row.Array<string>());
}
