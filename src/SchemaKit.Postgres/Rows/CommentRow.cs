using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A comment on an object, or on a column of it.</summary>
internal sealed record CommentRow(uint Class, uint Oid, int Column, string Text) : ICatalogRow<CommentRow>
{
    public static string Name => "comments";

    // The schema public is every database's, with a comment that nobody wrote.
    public static string Sql(CatalogServer server) =>
        """
        select d.classoid, d.objoid, d.objsubid, d.description
        from pg_description d
        where d.objoid >= 16384 or
          (d.classoid = 'pg_namespace'::regclass and d.objoid = 2200 and d.description <> 'standard public schema')
        """;

    public static CommentRow Read(RowCursor row) => new(row.Oid(), row.Oid(), row.Number(), row.Text());
}
