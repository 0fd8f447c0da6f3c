namespace SchemaKit.Model;

/// <summary>The access methods that PostgreSQL brings.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/indexes-types.html"/>
public enum IndexMethod
{
    /// <summary>B-tree: equality, ranges and order.</summary>
    Btree,

    /// <summary>Hash: equality of one column.</summary>
    Hash,

    /// <summary>GiST: ranges, geometry, nearest neighbours.</summary>
    Gist,

    /// <summary>SP-GiST: partitioned search trees.</summary>
    Spgist,

    /// <summary>GIN: arrays, documents and full text.</summary>
    Gin,

    /// <summary>BRIN: summaries of block ranges.</summary>
    Brin,
}
