namespace SchemaKit.Model;

/// <summary>Which rows may be written through a view.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createview.html"/>
public enum ViewCheck
{
    /// <summary>Any row.</summary>
    None,

    /// <summary>Rows that the view itself would show.</summary>
    Local,

    /// <summary>Rows that the view and those below it would show.</summary>
    Cascaded,
}
