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
        string.IsNullOrEmpty(comment)
            ? []
            : [new(DdlStatementKind.Comment, path, $"comment on {sql} is {Identifier.Literal(comment!)}")];

    public static IEnumerable<DdlStatement> OnColumn(QualifiedName relation, string name, string? comment) =>
        string.IsNullOrEmpty(comment)
            ? []
            : On($"column {relation.ToSql()}.{Identifier.Quote(name)}", relation.PathOf(name), comment);

    public static IEnumerable<DdlStatement> OnConstraint(TableModel table, string name, string? comment) =>
        string.IsNullOrEmpty(comment)
            ? []
            : On($"constraint {Identifier.Quote(name)} on {table.Name.ToSql()}", table.Name.PathOf(name), comment);

    public static IEnumerable<DdlStatement> OnIndex(QualifiedName table, string name, string? comment) =>
        string.IsNullOrEmpty(comment)
            ? []
            : On($"index {new QualifiedName(table.Schema, name).ToSql()}", table.PathOf(name), comment);

    /// <summary>The table, its columns, and the constraints that its creation stated.</summary>
    public static IEnumerable<DdlStatement> OnTableParts(TableModel table, IEnumerable<ForeignKeyModel> foreignKeys)
    {
        var keys = KeyPlaces.AtOnce(table).ToArray();
        return
        [
            .. OnTable(table),
            .. table.Columns.Where(c => c.Comment is not null && (!c.IsInherited || c.IsOverridden))
                .SelectMany(c => OnColumn(table.Name, c.Name, c.Comment)),
            .. keys.SelectMany(k => OnConstraint(table, k.Name, k.Comment)),
            .. table.Checks.Where(c => !c.IsNotValid).SelectMany(c => OnConstraint(table, c.Name, c.Comment)),
            .. table.Exclusions.SelectMany(e => OnConstraint(table, e.Name, e.Comment)),
            .. foreignKeys.SelectMany(k => OnConstraint(table, k.Name, k.Comment)),
            .. keys.SelectMany(k => OnIndex(table.Name, k.Name, k.IndexComment)),
            .. table.Exclusions.SelectMany(e => OnIndex(table.Name, e.Name, e.IndexComment)),
        ];
    }

    private static IEnumerable<DdlStatement> OnTable(TableModel table) =>
        string.IsNullOrEmpty(table.Comment)
            ? []
            : On($"table {table.Name.ToSql()}", table.Name.ToString(), table.Comment);
}
