using SchemaKit.Model;

namespace SchemaKit.Ddl;

internal static class CheckDdl
{
    public static string Of(CheckModel check)
    {
        var inherit = check.IsNoInherit ? " no inherit" : "";
        var enforced = check.IsNotEnforced ? " not enforced" : "";
        return $"{TableDdl.Named(check.Name)} check {SqlText.Parenthesized(check.Condition)}{inherit}{enforced}";
    }

    /// <summary>The form for a check that is not valid: <c>create table</c> would make it valid.</summary>
    public static IEnumerable<DdlStatement> Add(TableModel table, CheckModel check, DdlOptions options) =>
    [
        TableDdl.Add(table, check.Name, $"{Of(check)} not valid", options),
        .. CommentDdl.OnConstraint(table, check.Name, check.Comment),
    ];
}
