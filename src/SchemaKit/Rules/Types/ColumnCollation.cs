using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>Two columns of different collations cannot be compared without saying which one counts.</summary>
internal sealed class ColumnCollation() : Rule("SK2028", "column-collation", Severity.Info)
{
    private static readonly HashSet<string> s_codes = new(StringComparer.Ordinal)
    {
        "code", "codes", "hash", "digest", "checksum", "sha", "sha1", "sha256", "md5", "token", "key", "slug", "uuid",
        "id", "fingerprint", "etag", "iso", "currency", "locale", "language",
    };

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from column in table.Columns
        where column.Collation is not null and not "\"default\""
            && !column.IsInherited && !IsExcepted(table, column, context)
        select new Finding(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{column.Name} has the collation {column.Collation}, so a comparison with other "
            + "texts has to name one. Leave it the database's, and name another where it is needed.");

    private static bool IsExcepted(TableModel table, ColumnModel column, RuleContext context) =>
        IsByteOrder(column.Collation!)
            ? IsInKey(table, column.Name, context) || s_codes.Contains(NameWords.LastOf(column.Name))
            : context.Collations.IsNondeterministic(column.Collation!) && IsUnique(table, column.Name, context);

    private static bool IsByteOrder(string collation) =>
        collation.Substring(collation.IndexOf('.') + 1) is "\"C\"" or "\"POSIX\"" or "ucs_basic";

    private static bool IsInKey(TableModel table, string column, RuleContext context) =>
        table.ForeignKeys.Any(key => key.Columns.Contains(column)) || IsUnique(table, column, context);

    private static bool IsUnique(TableModel table, string column, RuleContext context) =>
        context.IndexesOf(table).Any(index => index.IsUnique && index.Keys.Any(key => key.Columns.Contains(column)));
}
