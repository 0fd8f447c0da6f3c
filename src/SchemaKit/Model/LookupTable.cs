namespace SchemaKit.Model;

/// <summary>Tables that list what others may choose from.</summary>
internal static class LookupTable
{
    /// <summary>Whether the author says that it is small, or its key is a code that people gave.</summary>
    public static bool IsLookup(this TableModel table, DomainTypes domains) =>
        table.IsDeclared(DeclarationKind.Small) || table.HasNaturalCode(domains);

    /// <summary>
    /// Whether the primary key is one text that no function makes: <c>EUR</c>, <c>de</c>, <c>shipped</c>.
    /// </summary>
    public static bool HasNaturalCode(this TableModel table, DomainTypes domains) =>
        table.PrimaryKey is { Columns: { Count: 1 } columns }
        && table.Column(columns[0]) is { Default: null, Generated: null, Type.ArrayDimensions: 0 } column
        && domains.BaseOf(column.Type) is { Schema: null or "public", Name: var name }
        && name is "text" or "character varying" or "character" or "citext";
}
