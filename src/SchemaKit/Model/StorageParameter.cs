namespace SchemaKit.Model;

/// <summary>A storage parameter of a table or an index.</summary>
/// <param name="Name">The name, such as <c>fillfactor</c>.</param>
/// <param name="Value">The value as SQL.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS"/>
public sealed record StorageParameter(string Name, string Value);
