using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createview.html"/>
internal static class ViewDdl
{
    public static IEnumerable<DdlStatement> Of(ViewModel view, DdlOptions options)
    {
        var path = view.Name.ToString();
        return
        [
            new(DdlStatementKind.CreateView, path, DoBlock.Around(Create(view), options, "duplicate_table")),
            .. view.ColumnDefaults.Select(d => TableDdl.Alter(
                view.Name,
                $"{path}.{d.Column}",
                $"alter column {Identifier.Quote(d.Column)} set default {DefaultDdl.Of(d.Value)}")),
            .. CommentDdl.On($"view {view.Name.ToSql()}", path, view.Comment),
            .. view.ColumnComments.SelectMany(c => CommentDdl.OnColumn(view.Name, c.Column, c.Comment)),
            .. GrantDdl.On($"table {view.Name.ToSql()}", path, view.Grants),
        ];
    }

    /// <summary>The names of the columns after a space, or nothing where the query gives them.</summary>
    public static string Columns(ValueList<string> names) => names.Count == 0 ? "" : $" {SqlText.Names(names)}";

    private static string Create(ViewModel view)
    {
        var options = string.Join(", ", Options(view));
        var with = options.Length == 0 ? "" : $" with ({options})";
        var check = view.Check switch
        {
            ViewCheck.None => "",
            ViewCheck.Local => "\nwith local check option",
            ViewCheck.Cascaded => "\nwith cascaded check option",
            _ => throw new ArgumentOutOfRangeException(nameof(view)),
        };
        return $"create view {view.Name.ToSql()}{Columns(view.ColumnNames)}{with} as\n"
            + $"{SqlText.Open(view.Query)}{check}";
    }

    private static IEnumerable<string> Options(ViewModel view)
    {
        if (view.IsSecurityInvoker)
            yield return "security_invoker = true";
        if (view.IsSecurityBarrier)
            yield return "security_barrier = true";
    }
}
