using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>One table for the codes of several domains: a foreign key to it accepts the codes of all of them.</summary>
internal sealed class OneTrueLookup() : Rule("SK7008", "one-true-lookup", Severity.Info)
{
    private const int ManyTables = 3;

    // The type, the code, the label, and one thing more.
    private const int MostFacts = 4;

    private static readonly HashSet<string> s_types = new(StringComparer.Ordinal)
    {
        "type", "kind", "category", "domain", "group", "code_type", "lookup_type", "type_code", "list_name",
        "group_name",
    };

    private static readonly HashSet<string> s_codes =
        new(StringComparer.Ordinal) { "code", "key", "value", "lookup_code" };

    private static readonly HashSet<string> s_labels = new(StringComparer.Ordinal)
    {
        "label", "name", "description", "text", "title", "display_name", "meaning",
    };

    private static readonly HashSet<string> s_bookkeeping = new(StringComparer.Ordinal)
    {
        "id", "created_at", "updated_at", "deleted_at", "sort_order", "position", "is_active",
    };

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.ForeignKeys.Count > 0 || Find(table, s_types) is not { } type)
            yield break;
        var isShaped = Find(table, s_codes) is not null
            && Find(table, s_labels) is not null
            && table.Columns.Count(c => !s_bookkeeping.Contains(c.Name)) <= MostFacts;
        if (!isShaped || !(IsInKey(table, type.Name) || IsUsedWidely(table, context)))
            yield break;
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} seems to hold the codes of several domains, told apart by {type.Name} alone, "
            + "so that a foreign key accepts the code of any. Have a lookup table, an enum or a check for each.")
        {
            Grade = Grade.Suggested,
        };
    }

    private static ColumnModel? Find(TableModel table, HashSet<string> names) =>
        table.Columns.FirstOrDefault(c => names.Contains(c.Name));

    private static bool IsInKey(TableModel table, string type) =>
        table.PrimaryKey is { Columns.Count: > 1 } primary && primary.Columns.Contains(type)
        || table.UniqueConstraints.Any(key => key.Columns.Count > 1 && key.Columns.Contains(type))
        || table.Indexes.Any(i => i.IsUnique && i.Keys.Count > 1 && i.Keys.Any(k => k.Column == type));

    private static bool IsUsedWidely(TableModel table, RuleContext context) =>
        context.ReferencesTo(table.Name).Select(r => r.Child.Name).Distinct().Count() >= ManyTables;
}
