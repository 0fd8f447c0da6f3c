namespace SchemaKit.Model;

/// <summary>A text search configuration: how documents become words to search for.</summary>
/// <param name="Name">The schema and the name.</param>
/// <seealso href="https://www.postgresql.org/docs/current/textsearch-configuration.html"/>
public sealed record TextSearchConfigurationModel(QualifiedName Name) : Located
{
    /// <summary>The configuration that it starts from, as SQL; null to start from a parser.</summary>
    public string? CopyOf { get; init; }

    /// <summary>The parser as SQL; null for PostgreSQL's own.</summary>
    public string? Parser { get; init; }

    /// <summary>Which dictionaries are asked for which kinds of token, where that differs from the start.</summary>
    public ValueList<TextSearchMapping> Mappings { get; init; }

    /// <summary>What must be there before it.</summary>
    public ValueList<ObjectReference> DependsOn { get; init; }

    /// <summary>What the configuration is for.</summary>
    public string? Comment { get; init; }
}
