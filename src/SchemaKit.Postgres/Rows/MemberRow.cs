using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>An object that belongs to an extension, which brings it again.</summary>
internal sealed record MemberRow(uint Class, uint Oid) : ICatalogRow<MemberRow>
{
    public static string Name => "members of extensions";

    public static string Sql(CatalogServer server) => "select classid, objid from pg_depend where deptype = 'e'";

    public static MemberRow Read(RowCursor row) => new(row.Oid(), row.Oid());
}
