namespace SchemaKit.Expressions;

/// <summary>How tightly an operator binds, from loosest to tightest.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-PRECEDENCE"/>
internal enum Precedence
{
    None,
    Or,
    And,
    Not,
    Is,
    Comparison,
    Pattern,
    AnyOperator,
    Sum,
    Product,
    Power,
    TimeZone,
    Collation,
    Sign,
    Subscript,
}
