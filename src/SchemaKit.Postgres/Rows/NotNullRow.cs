using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>
/// The constraint that forbids nulls, in a column or a domain; the catalogue has those of domains since PostgreSQL 17 and
/// those of columns since 18.
/// </summary>
internal sealed record NotNullRow(
    uint Oid, uint Relation, uint Domain, int Column, string ConstraintName, bool IsLocal, bool IsValid, bool IsNoInherit)
    : ICatalogRow<NotNullRow>
{
    public static string Name => "not-null constraints";

    public static string Sql(CatalogServer server) =>
        $"""
        select k.oid, k.conrelid, k.contypid, coalesce(k.conkey[1], 0)::int, k.conname, k.conislocal, k.convalidated,
          k.connoinherit
        from pg_constraint k
        join pg_namespace n on n.oid = k.connamespace
        where k.contype = 'n' and {server.IsRead("n")}
        """;

    public static NotNullRow Read(RowCursor row) => new(
        row.Oid(), row.Oid(), row.Oid(), row.Number(), row.Text(), row.Flag(), row.Flag(), row.Flag());
}
