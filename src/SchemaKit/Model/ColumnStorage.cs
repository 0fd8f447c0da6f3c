namespace SchemaKit.Model;

/// <summary>Where PostgreSQL keeps the long values of a column.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/storage-toast.html"/>
public enum ColumnStorage
{
    /// <summary>In the row, never compressed.</summary>
    Plain,

    /// <summary>Out of the row, not compressed.</summary>
    External,

    /// <summary>Compressed, out of the row where needed.</summary>
    Extended,

    /// <summary>Compressed, in the row where possible.</summary>
    Main,
}
