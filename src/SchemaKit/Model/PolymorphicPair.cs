namespace SchemaKit.Model;

/// <summary>
/// Two columns that together refer to a row of one of several tables, which no foreign key can guard.
/// </summary>
/// <param name="Type">Says which table.</param>
/// <param name="Id">Says which row.</param>
internal sealed record PolymorphicPair(ColumnModel Type, ColumnModel Id)
{
    private const string TypeSuffix = "_type";

    /// <summary>
    /// The pairs of columns <c>x_type</c> and <c>x_id</c> of a table without a foreign key on <c>x_id</c>. Where that
    /// is a key without its type, it is the number of the row itself, and no reference.
    /// </summary>
    public static IEnumerable<PolymorphicPair> In(TableModel table)
    {
        foreach (var type in table.Columns)
        {
            if (type.Name.Length == TypeSuffix.Length
                || !type.Name.EndsWith(TypeSuffix, StringComparison.Ordinal)
                || type.Type.ArrayDimensions > 0
                || type.Type.Name is "boolean")
                continue;
            var stem = type.Name.Substring(0, type.Name.Length - TypeSuffix.Length);
            if (table.Column($"{stem}_id") is { Type.ArrayDimensions: 0 } id
                && !table.ForeignKeysOfRows().Any(key => key.Columns.Contains(id.Name))
                && !KeysOf(table).Any(key => key.Contains(id.Name) && !key.Contains(type.Name)))
                yield return new(type, id);
        }
    }

    /// <summary>What both names begin with.</summary>
    public string Stem => Type.Name.Substring(0, Type.Name.Length - TypeSuffix.Length);

    private static IEnumerable<ValueList<string>> KeysOf(TableModel table) =>
        table.UniqueConstraints.Select(key => key.Columns)
            .Concat(table.PrimaryKey is { } primary ? [primary.Columns] : []);
}
