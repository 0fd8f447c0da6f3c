using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>How a sequence counts, and the column that it goes with.</summary>
/// <param name="Bond">The letter of <c>deptype</c>: <c>i</c> for an identity column, <c>a</c> for an owner.</param>
internal sealed record SequenceRow(
    uint Oid,
    uint Type,
    long Start,
    long Increment,
    long MaxValue,
    long MinValue,
    long Cache,
    bool IsCycled,
    uint Owner,
    int? OwnerColumn,
    string? Bond) : ICatalogRow<SequenceRow>
{
    public static string Name => "sequences";

    public static string Sql(CatalogServer server) =>
        """
        select
          s.seqrelid, s.seqtypid, s.seqstart, s.seqincrement, s.seqmax, s.seqmin, s.seqcache, s.seqcycle,
          d.refobjid, d.refobjsubid, d.deptype::text
        from pg_sequence s
        left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.seqrelid
          and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
        """;

    public static SequenceRow Read(RowCursor row) => new(
        row.Oid(),
        row.Oid(),
        row.Long(),
        row.Long(),
        row.Long(),
        row.Long(),
        row.Long(),
        row.Flag(),
        row.OidOrZero(),
        row.NumberOrNull(),
        row.TextOrNull());
}
