using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>A table in its place in a script.</summary>
/// <param name="Table">The table.</param>
/// <param name="Inline">The foreign keys that <c>create table</c> can state.</param>
/// <param name="Later">The foreign keys that must wait until all tables and indexes are there.</param>
internal sealed record OrderedTable(
    TableModel Table, IReadOnlyList<ForeignKeyModel> Inline, IReadOnlyList<ForeignKeyModel> Later);
