using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Types;

/// <summary>The statement that gives a column another type.</summary>
internal static class TypeChange
{
    /// <summary>
    /// The statement, or null where the column cannot change alone: the server refuses it for a generated column and
    /// for a partition key, and both sides of a foreign key change together.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="type">The new type, as SQL.</param>
    /// <param name="context">Who refers to the table.</param>
    /// <param name="isCast">
    /// Whether values are cast as only an explicit cast does; then a default stands in the way.
    /// </param>
    public static string? Sql(
        TableModel table, ColumnModel column, string type, RuleContext context, bool isCast = false)
    {
        var isBound = column.Generated is not null
            || (isCast && column.Default is not null)
            || table.PartitionKey?.Keys.Any(k => k.Columns.Contains(column.Name)) == true
            || table.ForeignKeys.Any(key => key.Columns.Contains(column.Name))
            || context.ReferencesTo(table.Name).Any(r => r.Key.TargetColumns.Contains(column.Name));
        if (isBound)
            return null;
        var name = Identifier.Quote(column.Name);
        return $"alter table {table.Name.ToSql()} "
            + $"alter column {name} type {type}{(isCast ? $" using {name}::{type}" : "")};";
    }

    /// <summary>As a remedy: the C# always, the SQL where there is some.</summary>
    public static Remedy Remedy(
        string csharp, TableModel table, ColumnModel column, string type, RuleContext context, bool isCast = false) =>
        new(csharp, column.Type.ArrayDimensions > 0 ? null : Sql(table, column, type, context, isCast));
}
