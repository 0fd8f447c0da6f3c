using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createdomain.html"/>
internal static class DomainDdl
{
    public static IEnumerable<DdlStatement> Of(DomainModel domain, DdlOptions options)
    {
        var (sql, path) = ($"domain {domain.Name.ToSql()}", domain.Name.ToString());
        return
        [
            new(DdlStatementKind.CreateDomain, path, DoBlock.Around(Create(domain), options)),
            .. CommentDdl.On(sql, path, domain.Comment),
            .. domain.Checks.SelectMany(c => Comment(sql, path, c.Name, c.Comment)),
            .. Comment(sql, path, domain.NotNull?.Name ?? $"{domain.Name.Name}_not_null", domain.NotNull?.Comment),
            .. domain.Checks.Where(c => c.IsNotValid).Select(c => AddLater(domain, c, options)),
            .. GrantDdl.On(sql, path, domain.Grants, domain.IsRevokedFromPublic),
        ];
    }

    private static string Create(DomainModel domain)
    {
        var text = $"create domain {domain.Name.ToSql()} as {domain.Type}";
        if (domain.Collation is { } collation)
            text += $" collate {collation}";
        if (domain.Default is { } value)
            text += $" default {DefaultDdl.Of(value)}";
        if (domain.IsNotNull)
            text += domain.NotNull is { } constraint ? NotNullDdl.Of(constraint, "") : " not null";
        return text + string.Concat(domain.Checks.Where(c => !c.IsNotValid).Select(c => $"\n  {CheckDdl.Of(c)}"));
    }

    private static IEnumerable<DdlStatement> Comment(string sql, string path, string constraint, string? comment) =>
        CommentDdl.On($"constraint {Identifier.Quote(constraint)} on {sql}", $"{path}.{constraint}", comment);

    private static DdlStatement AddLater(DomainModel domain, CheckModel check, DdlOptions options)
    {
        var text = $"alter domain {domain.Name.ToSql()}\n  add {CheckDdl.Of(check)} not valid";
        return new(DdlStatementKind.AddConstraint, domain.Name.PathOf(check.Name), DoBlock.Around(text, options));
    }
}
