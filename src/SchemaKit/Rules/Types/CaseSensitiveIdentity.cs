using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>Ann@example.org and ann@example.org are one person, and two values of a unique key.</summary>
internal sealed class CaseSensitiveIdentity() : Rule("SK2026", "case-sensitive-identity", Severity.Info)
{
    private static readonly HashSet<string> s_identities = new(StringComparer.Ordinal)
    {
        "email", "username", "login", "slug",
    };

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => !c.IsInherited && IsIdentity(c.Name)))
        {
            var isPlainText = BuiltInType.IsText(BuiltInType.ScalarNameOf(context.Domains.BaseOf(column.Type)));
            if (isPlainText && KeyOver(table, column.Name, context) is { } key && !IsExcepted(table, column, context))
                yield return Report(table, column, key, context);
        }
    }

    private static bool IsIdentity(string name) =>
        s_identities.Contains(NameWords.LastOf(name)) || name is "user_name" or "email_address";

    private static IndexShape? KeyOver(TableModel table, string column, RuleContext context) =>
        context.IndexesOf(table).FirstOrDefault(i => i.IsUnique && i.Keys.Any(k => k.Column == column));

    private static bool IsExcepted(TableModel table, ColumnModel column, RuleContext context)
    {
        var collations = context.Domains.Chain(column.Type).Select(d => d.Collation).Prepend(column.Collation);
        var checks = context.Domains.Chain(column.Type).SelectMany(d => d.Checks).Select(c => c.Condition);
        return collations.Any(c => c is not null && context.Collations.IsNondeterministic(c))
            || LowerCase.IsKept(table, column.Name, checks)
            || context.IndexesOf(table).Any(i => i.IsUnique && i.Keys.Any(k => IgnoresCase(k, column.Name)));
    }

    private static bool IgnoresCase(IndexKeyModel key, string column) =>
        key.Expression?.Tree.SelfAndParts().OfType<FunctionCall>().Any(call =>
            call.Name is "lower" or "upper" && call.ColumnsRead().Any(read => read.Name == column)) == true;

    // It becomes an index beside the key, which may be the target of foreign keys.
    private Finding Report(TableModel table, ColumnModel column, IndexShape key, RuleContext context)
    {
        var columns = key.Keys.Select(k => k.Column).OfType<string>().ToList();
        var name = Identifier.Quote(
            Identifier.Shorten($"{context.Convention.UniqueName(table.Name.Name, columns)}_lower"));
        var isPlain = table.PartitionKey is null && key.Predicate is null && columns.Count == key.Keys.Count;
        var keys = columns.Select(c => c == column.Name ? $"lower({Identifier.Quote(c)})" : Identifier.Quote(c));
        return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{column.Name} is unique, but {key.Name} takes values that differ in case for "
            + $"two. Make lower({column.Name}) unique, or check that values are lower case.",
            isPlain
                ? new(
                    null,
                    $"create unique index concurrently {name} on {table.Name.ToSql()} ({string.Join(", ", keys)});")
                : null)
        {
            Grade = Grade.Suggested,
        };
    }
}
