namespace SchemaKit.Naming;

/// <summary>What a name template is filled with.</summary>
/// <param name="Table">The table that owns the object.</param>
/// <param name="Columns">The key columns in key order; an expression gives the columns it reads.</param>
/// <param name="ReferencedTable">The table a foreign key refers to.</param>
/// <param name="Name">The author's own part of the name; null when it is not known, as in a live catalogue.</param>
internal sealed record NameParts(
    string Table,
    IReadOnlyList<string> Columns,
    string? ReferencedTable = null,
    string? Name = null);
