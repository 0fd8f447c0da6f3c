using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <summary>Comments; an object without one brings no statement.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-comment.html"/>
internal static class CommentDdl
{
    public static IEnumerable<DdlStatement> OnSchema(SchemaModel schema) =>
        On($"schema {Identifier.Quote(schema.Name)}", schema.Name, schema.Comment);

    public static IEnumerable<DdlStatement> OnType(EnumModel type) =>
        On($"type {type.Name.ToSql()}", type.Name.ToString(), type.Comment);

    public static IEnumerable<DdlStatement> OnTable(TableModel table) =>
        On($"table {table.Name.ToSql()}", table.Name.ToString(), table.Comment);

    public static IEnumerable<DdlStatement> OnColumn(TableModel table, ColumnModel column) =>
        On(
            $"column {table.Name.ToSql()}.{Identifier.Quote(column.Name)}",
            $"{table.Name}.{column.Name}",
            column.Comment);

    public static IEnumerable<DdlStatement> OnConstraint(TableModel table, string name, string? comment) =>
        On($"constraint {Identifier.Quote(name)} on {table.Name.ToSql()}", $"{table.Name}.{name}", comment);

    public static IEnumerable<DdlStatement> OnIndex(TableModel table, IndexModel index) =>
        On(
            $"index {new QualifiedName(table.Name.Schema, index.Name).ToSql()}",
            $"{table.Name}.{index.Name}",
            index.Comment);

    public static IEnumerable<DdlStatement> OnPolicy(TableModel table, PolicyModel policy) =>
        On(
            $"policy {Identifier.Quote(policy.Name)} on {table.Name.ToSql()}",
            $"{table.Name}.{policy.Name}",
            policy.Comment);

    private static IEnumerable<DdlStatement> On(string sql, string path, string? comment) =>
        string.IsNullOrEmpty(comment)
            ? []
            : [new(DdlStatementKind.Comment, path, $"comment on {sql} is {Identifier.Literal(comment!)}")];
}
