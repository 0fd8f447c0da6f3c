using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

internal sealed record PartitionKeyRow(
    uint Relation, string Method, short[] Columns, uint[] OperatorClasses, uint[] Collations)
    : ICatalogRow<PartitionKeyRow>
{
    public static string Name => "partition keys";

    public static string Sql(CatalogServer server) =>
        """
        select p.partrelid, p.partstrat::text, p.partattrs::int2[], p.partclass::oid[], p.partcollation::oid[]
        from pg_partitioned_table p
        """;

    public static PartitionKeyRow Read(RowCursor row) =>
        new(row.Oid(), row.Text(), row.Array<short>(), row.Array<uint>(), row.Array<uint>());
}
