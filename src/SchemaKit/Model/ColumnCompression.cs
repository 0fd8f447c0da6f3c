namespace SchemaKit.Model;

/// <summary>How PostgreSQL compresses the long values of a column.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html"/>
public enum ColumnCompression
{
    /// <summary>PostgreSQL's own method.</summary>
    Pglz,

    /// <summary>LZ4; the server must be built with it.</summary>
    Lz4,
}
