namespace SchemaKit.Model;

/// <summary>An extension that the database needs.</summary>
/// <param name="Name">The name, such as <c>pg_trgm</c>.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createextension.html"/>
public sealed record ExtensionModel(string Name) : Located
{
    /// <summary>The schema its objects go to; null for the extension's own choice.</summary>
    public string? Schema { get; init; }

    /// <summary>What the extension is there for; null for its own comment.</summary>
    public string? Comment { get; init; }

    /// <summary>The version; null for the newest that the server has.</summary>
    public string? Version { get; init; }
}
