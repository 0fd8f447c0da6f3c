using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A table under its parent, or an index of a partition under that of its parent.</summary>
internal sealed record InheritanceRow(uint Child, uint Parent) : ICatalogRow<InheritanceRow>
{
    public static string Name => "inheritance";

    public static string Sql(CatalogServer server) =>
        "select i.inhrelid, i.inhparent from pg_inherits i order by i.inhrelid, i.inhseqno";

    public static InheritanceRow Read(RowCursor row) => new(row.Oid(), row.Oid());
}
