namespace SchemaKit.Naming;

/// <summary>How far a word may be used as a name, from freest to strictest.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html"/>
internal enum KeywordCategory
{
    /// <summary>No keyword, or one that may be any name (<c>U</c> in <c>pg_get_keywords()</c>).</summary>
    Unreserved,

    /// <summary>May name a table or column, but no function or type (<c>C</c>).</summary>
    NotFunctionOrType,

    /// <summary>Reserved, but may name a function or type (<c>T</c>).</summary>
    ReservedExceptFunctionOrType,

    /// <summary>May name nothing (<c>R</c>).</summary>
    Reserved,
}
