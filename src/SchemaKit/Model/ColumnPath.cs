namespace SchemaKit.Model;

/// <summary>A column of a table in the database.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The name of the column.</param>
public sealed record ColumnPath(QualifiedName Table, string Column)
{
    /// <summary>The path that findings print: <c>public.orders.id</c>, never quoted.</summary>
    public override string ToString() => Table.PathOf(Column);
}
