using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>A B-tree over values of any length: one that is too long for a page's third cannot be inserted.</summary>
internal sealed class RowTooWideForBtree() : Rule("SK5011", "row-too-wide-for-btree", Severity.Info)
{
    /// <summary>Words at the end of a name that promise a short value.</summary>
    private static readonly HashSet<string> s_short = new(StringComparer.Ordinal)
    {
        "email", "mail", "code", "slug", "name", "key", "id", "uuid", "guid", "number", "no", "type", "kind", "status",
        "state", "level", "role", "label", "tag", "title", "username", "login", "handle", "phone", "mobile", "sku",
        "isbn", "iban", "bic", "ean", "hash", "digest", "checksum", "sha", "md5", "fingerprint", "token", "secret",
        "version", "locale", "language", "lang", "country", "currency", "city", "zip", "postcode", "color", "colour",
        "gender", "category", "priority", "mode", "format", "unit", "symbol", "reference", "ref", "ip", "host",
        "hostname", "domain", "namespace", "schema", "table", "by", "ids", "prefix", "suffix", "environment", "env",
        "region", "zone", "provider", "channel", "queue", "worker", "event", "action", "method", "identifier",
        "external", "source", "group", "class", "property", "creator", "owner", "author", "sha256",
    };

    private static readonly HashSet<string> s_lengths =
        new(StringComparer.Ordinal) { "length", "char_length", "character_length", "octet_length", "bit_length" };

    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var whole = context.Whole(table);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in context.IndexesOf(table).Where(index => index.Method == IndexMethod.Btree))
        {
            foreach (var name in index.Keys.Select(key => key.Column))
            {
                if (name is null || whole.Column(name) is not { } column || !IsUnbounded(column, whole, context))
                    continue;
                if (reported.Add(name))
                    yield return Report(table, index, column);
            }
        }
    }

    private static bool IsUnbounded(ColumnModel column, TableModel table, RuleContext context) =>
        IsLong(context.Domains.BaseOf(column.Type))
        && !s_short.Contains(LastWord(column.Name))
        && table.PrimaryKey?.Columns.Contains(column.Name) != true
        && !context.Domains.Chain(column.Type).Any(domain => domain.Checks.Count > 0)
        && !table.ForeignKeys.Any(key => key.Columns.Contains(column.Name))
        && !table.Checks.Any(check => Bounds(check.Condition.Tree, column.Name));

    // In names that keep the spelling of C#, a capital begins a word.
    private static string LastWord(string name)
    {
        var start = name.Length - 1;
        while (start > 0 && name[start - 1] != '_' && !(char.IsUpper(name[start]) && char.IsLower(name[start - 1])))
            start--;
        return name.Substring(Math.Max(start, 0)).ToLowerInvariant();
    }

    // A document is SK5010's, unless the index is there to keep it unique.
    private static bool IsLong(DataType type) =>
        type is { Schema: null, ArrayDimensions: 0, Modifier: null, Name: "text" or "character varying" or "bytea" };

    // A measured length, or values that are listed; a pattern may bound too, and is believed to.
    private static bool Bounds(Expression condition, string column) => condition.SelfAndParts().Any(part =>
        part is FunctionCall call && s_lengths.Contains(call.Name) && Reads(call, column)
        || part is InList { IsNegated: false } list && Reads(list.Operand, column)
        || part is Quantified { IsAll: false } any && Reads(any.Left, column)
        || part is PatternMatch or Binary { Operator: "~" or "~*" or "=" } && Reads(part, column));

    private static bool Reads(Expression expression, string column) =>
        expression.ColumnsRead().Any(read => read.Name == column);

    private Finding Report(TableModel table, IndexShape index, ColumnModel column)
    {
        var kind = index.IsConstraint ? ObjectKind.Constraint : ObjectKind.Index;
        var message = $"{index.Name} on {Wording.Of(table.Name)} is a B-tree over {column.Name}, "
            + "which may be of any length: a value over 2.7 kB cannot be inserted. Bound its length by a check, "
            + "or index a hash of it.";
        return new(this, Subject.In(table, kind, index.Name, index.Location), message) { Grade = Grade.Suggested };
    }
}
