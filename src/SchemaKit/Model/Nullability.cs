namespace SchemaKit.Model;

/// <summary>Which columns can hold null.</summary>
internal static class Nullability
{
    /// <summary>
    /// Whether a column of the table refuses null: by itself, as part of the primary key, or by its domain.
    /// </summary>
    public static bool IsNeverNull(this TableModel table, ColumnModel column, DomainTypes domains) =>
        !column.IsNullable
        || table.PrimaryKey?.Columns.Contains(column.Name) == true
        || domains.Chain(column.Type).Any(domain => domain.IsNotNull);

    /// <summary>Whether all columns of those names refuse null; a column that is not there might not.</summary>
    public static bool AreNeverNull(this TableModel table, IEnumerable<string> columns, DomainTypes domains) =>
        columns.All(name => table.Column(name) is { } column && table.IsNeverNull(column, domains));
}
