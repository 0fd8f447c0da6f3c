using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-creatematerializedview.html"/>
internal static class MaterializedViewDdl
{
    public static IEnumerable<DdlStatement> Of(MaterializedViewModel view, DdlOptions options)
    {
        var path = view.Name.ToString();
        return
        [
            new(DdlStatementKind.CreateMaterializedView, path, Create(view, options)),
            .. CommentDdl.On($"materialized view {view.Name.ToSql()}", path, view.Comment),
            .. view.ColumnComments.SelectMany(c => CommentDdl.OnColumn(view.Name, c.Column, c.Comment)),
            .. GrantDdl.On($"table {view.Name.ToSql()}", path, view.Grants),
            .. view.Indexes.SelectMany(i => IndexDdl.Of(view.Name, i, options)),
            .. view.Statistics.SelectMany(s => StatisticsDdl.Of(view.Name, s, options)),
        ];
    }

    private static string Create(MaterializedViewModel view, DdlOptions options)
    {
        var with = view.Parameters.Count == 0 ? "" : $" {SqlText.With(view.Parameters)}";
        var data = view.IsWithoutData ? "\nwith no data" : "";
        return $"create materialized view{SqlText.IfNotExists(options)} {view.Name.ToSql()}"
            + $"{ViewDdl.Columns(view.ColumnNames)}{with}{SqlText.Tablespace(view.Tablespace)} as\n"
            + $"{SqlText.Open(view.Query)}{data}";
    }
}
