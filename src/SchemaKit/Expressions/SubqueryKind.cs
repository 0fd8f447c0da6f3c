namespace SchemaKit.Expressions;

internal enum SubqueryKind
{
    /// <summary>One value: <c>(select …)</c>.</summary>
    Scalar,

    /// <summary><c>exists (select …)</c>.</summary>
    Exists,

    /// <summary><c>array(select …)</c>.</summary>
    Array,

    /// <summary>The rows that <c>in</c>, <c>any</c> and <c>all</c> compare with.</summary>
    Rows,
}
