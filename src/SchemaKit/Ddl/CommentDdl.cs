using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <summary>Comments; an object without one brings no statement.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-comment.html"/>
internal static class CommentDdl
{
    /// <param name="sql">The kind of object and its name as SQL.</param>
    /// <param name="path">The path of the object.</param>
    /// <param name="comment">The comment.</param>
    public static IEnumerable<DdlStatement> On(string sql, string path, string? comment) =>
        string.IsNullOrEmpty(comment) ? [] : [Statement(path, $"comment on {sql} is ", Identifier.Literal(comment!))];

    public static IEnumerable<DdlStatement> OnColumns(
        QualifiedName relation, IEnumerable<(string Name, string? Comment)> columns)
    {
        var (start, path) = ($"comment on column {relation.ToSql()}.", $"{relation}.");
        foreach (var (name, comment) in columns)
        {
            if (!string.IsNullOrEmpty(comment))
                yield return Statement(path + name, start, Identifier.Quote(name), " is ", Identifier.Literal(comment!));
        }
    }

    public static IEnumerable<DdlStatement> OnConstraint(TableModel table, string name, string? comment) =>
        string.IsNullOrEmpty(comment)
            ? []
            : On($"constraint {Identifier.Quote(name)} on {table.Name.ToSql()}", $"{table.Name}.{name}", comment);

    public static IEnumerable<DdlStatement> OnIndex(QualifiedName table, string name, string? comment) =>
        On($"index {new QualifiedName(table.Schema, name).ToSql()}", $"{table}.{name}", comment);

    /// <summary>The table, its columns, and the constraints that its creation stated.</summary>
    public static IEnumerable<DdlStatement> OnTableParts(TableModel table, IEnumerable<ForeignKeyModel> foreignKeys)
    {
        var keys = KeyPlaces.AtOnce(table).ToArray();
        var constraints = keys.Select(k => (k.Name, k.Comment))
            .Concat(table.Checks.Where(c => !c.IsNotValid).Select(c => (c.Name, c.Comment)))
            .Concat(table.Exclusions.Select(e => (e.Name, e.Comment)))
            .Concat(foreignKeys.Select(k => (k.Name, k.Comment)));
        return On($"table {table.Name.ToSql()}", table.Name.ToString(), table.Comment)
            .Concat(OnColumns(
                table.Name,
                table.Columns.Where(c => !c.IsInherited || c.IsOverridden).Select(c => (c.Name, c.Comment))))
            .Concat(constraints.SelectMany(c => OnConstraint(table, c.Name, c.Comment)))
            .Concat(keys.Select(k => (k.Name, k.IndexComment))
                .Concat(table.Exclusions.Select(e => (e.Name, e.IndexComment)))
                .SelectMany(i => OnIndex(table.Name, i.Name, i.IndexComment)));
    }

    private static DdlStatement Statement(string path, params string[] text) =>
        new(DdlStatementKind.Comment, path, string.Concat(text));
}
