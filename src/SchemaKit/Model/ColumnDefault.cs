namespace SchemaKit.Model;

/// <summary>The value that an insert through a view gives to a column that it leaves out.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Value">The value.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-alterview.html"/>
public sealed record ColumnDefault(string Column, SqlExpression Value);
