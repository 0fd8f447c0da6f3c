using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createpolicy.html"/>
internal static class PolicyDdl
{
    public static IEnumerable<DdlStatement> Of(TableModel table, PolicyModel policy, DdlOptions options)
    {
        var text = DoBlock.Around(Create(table, policy), options);
        return
        [
            new(DdlStatementKind.CreatePolicy, table.Name.PathOf(policy.Name), text),
            .. CommentDdl.On(
                $"policy {Identifier.Quote(policy.Name)} on {table.Name.ToSql()}",
                table.Name.PathOf(policy.Name),
                policy.Comment),
        ];
    }

    private static string Create(TableModel table, PolicyModel policy)
    {
        var text = $"create policy {Identifier.Quote(policy.Name)} on {table.Name.ToSql()}";
        if (policy.IsRestrictive)
            text += " as restrictive";
        if (policy.Command != SqlCommand.All)
            text += $" for {Word(policy.Command)}";
        if (policy.Roles.Count > 0)
            text += $" to {string.Join(", ", policy.Roles.Select(SqlText.Role))}";
        if (policy.Using is { } visible)
            text += $"\n  using {SqlText.Parenthesized(visible)}";
        if (policy.WithCheck is { } writable)
            text += $"\n  with check {SqlText.Parenthesized(writable)}";
        return text;
    }

    private static string Word(SqlCommand command) => command switch
    {
        SqlCommand.All => "all",
        SqlCommand.Select => "select",
        SqlCommand.Insert => "insert",
        SqlCommand.Update => "update",
        SqlCommand.Delete => "delete",
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };
}
