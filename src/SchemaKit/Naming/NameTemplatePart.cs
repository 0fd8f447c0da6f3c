namespace SchemaKit.Naming;

/// <summary>A piece of a name template: text, or a placeholder.</summary>
internal readonly record struct NameTemplatePart(NamePlaceholder Placeholder, string Text)
{
    public static NamePlaceholder PlaceholderOf(string text) => text switch
    {
        "{table}" => NamePlaceholder.Table,
        "{columns}" => NamePlaceholder.Columns,
        "{referenced_table}" => NamePlaceholder.ReferencedTable,
        "{name}" => NamePlaceholder.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(text), text, "This is no placeholder."),
    };

    /// <summary>The text in a name with these values, or null when the value is not known.</summary>
    public string? ValueIn(NameParts values) => Placeholder switch
    {
        NamePlaceholder.Table => values.Table,
        NamePlaceholder.Columns => string.Join("_", values.Columns),
        NamePlaceholder.ReferencedTable => values.ReferencedTable,
        NamePlaceholder.Name => values.Name,
        _ => Text,
    };
}
