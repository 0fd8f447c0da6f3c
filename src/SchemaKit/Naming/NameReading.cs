namespace SchemaKit.Naming;

/// <summary>What a name says when it is read as a filled template; null where the template says nothing.</summary>
internal sealed record NameReading
{
    public string? Table { get; init; }

    /// <summary>The names of columns, joined by underscores.</summary>
    public string? Columns { get; init; }

    public string? ReferencedTable { get; init; }

    public NameReading With(NamePlaceholder placeholder, string text) => placeholder switch
    {
        NamePlaceholder.Table => this with { Table = text },
        NamePlaceholder.Columns => this with { Columns = text },
        NamePlaceholder.ReferencedTable => this with { ReferencedTable = text },
        _ => this,
    };
}
