namespace SchemaKit.Model;

/// <summary>
/// Tables whose rows are single attributes of something else, each with its name and its value as a text.
/// </summary>
internal static class EntityAttributeValue
{
    // The name, the value, and one thing more, such as a unit.
    private const int MostFacts = 3;

    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "attribute", "attribute_name", "key", "name", "property", "property_name", "field", "field_name", "meta_key",
    };

    private static readonly HashSet<string> s_values = new(StringComparer.Ordinal)
    {
        "value", "attribute_value", "property_value", "field_value", "meta_value",
    };

    private static readonly HashSet<string> s_bookkeeping = new(StringComparer.Ordinal)
    {
        "id", "created_at", "updated_at", "deleted_at", "created_by", "updated_by", "position", "sort_order",
    };

    private static readonly string[] s_languages = ["lang", "language", "locale", "culture"];

    /// <summary>
    /// Whether a row has a foreign key, the name of an attribute, its value, and at most one thing more. With a
    /// language it is a translation; with a foreign key on the name, the attributes are a closed set.
    /// </summary>
    public static bool IsEntityAttributeValue(this TableModel table)
    {
        if (table.ForeignKeys.Count == 0)
            return false;
        var references = new HashSet<string>(table.ForeignKeys.SelectMany(key => key.Columns), StringComparer.Ordinal);
        var facts = table.Columns.Where(c => !references.Contains(c.Name)).ToList();
        return facts.Any(c => s_names.Contains(c.Name) && IsText(c.Type))
            && facts.Any(c => s_values.Contains(c.Name) && IsText(c.Type))
            && facts.Count(c => !s_bookkeeping.Contains(c.Name) && !IsKey(table, c.Name)) <= MostFacts
            && !table.Columns.Any(IsLanguage);
    }

    private static bool IsKey(TableModel table, string column) =>
        table.PrimaryKey is { Columns.Count: 1 } key && key.Columns[0] == column;

    private static bool IsLanguage(ColumnModel column) =>
        s_languages.Any(word => column.Name == word || column.Name.StartsWith($"{word}_", StringComparison.Ordinal));

    private static bool IsText(DataType type) =>
        type is { Schema: null, ArrayDimensions: 0, Name: "text" or "character varying" };
}
