using SchemaKit.Model;

namespace SchemaKit.Postgres;

/// <summary>Which part of a database is read; every member has a default.</summary>
/// <remarks>
/// In a pattern <c>*</c> stands for any characters and <c>?</c> for one; letters are compared exactly.
/// </remarks>
public sealed record CatalogOptions
{
    /// <summary>Patterns of the schemas to read; empty for all but PostgreSQL's own.</summary>
    public ValueList<string> Schemas { get; init; }

    /// <summary>Patterns of the objects to read, over <c>schema.name</c>; empty for all.</summary>
    public ValueList<string> Include { get; init; }

    /// <summary>Patterns of the objects to leave out, over <c>schema.name</c>.</summary>
    public ValueList<string> Exclude { get; init; }
}
