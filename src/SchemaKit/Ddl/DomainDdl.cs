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
            .. domain.Checks.SelectMany(c => CommentDdl.On(
                $"constraint {Identifier.Quote(c.Name)} on {sql}", $"{path}.{c.Name}", c.Comment)),
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
            text += " not null";
        return text + string.Concat(domain.Checks.Where(c => !c.IsNotValid).Select(c => $"\n  {CheckDdl.Of(c)}"));
    }

    private static DdlStatement AddLater(DomainModel domain, CheckModel check, DdlOptions options)
    {
        var text = $"alter domain {domain.Name.ToSql()}\n  add {CheckDdl.Of(check)} not valid";
        return new(DdlStatementKind.AddConstraint, domain.Name.PathOf(check.Name), DoBlock.Around(text, options));
    }
}
