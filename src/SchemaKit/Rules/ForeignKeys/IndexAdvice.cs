using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>The index that a foreign key lacks, as a message says it.</summary>
internal static class IndexAdvice
{
    public static Finding Finding(
        Rule rule, TableModel table, ForeignKeyModel key, Coverage coverage, RuleContext context)
    {
        var subject = $"{Wording.Of(table, key.Columns)} references {Wording.Of(key.Target)}";
        var add = $"t.Index({Wording.Members(key.Columns, context.Convention)})";
        var advice = coverage.Verdict switch
        {
            CoverageVerdict.Invalid when table.PartitionKey is not null => "Attach an index of each partition to it.",
            CoverageVerdict.Invalid => "Rebuild it with reindex.",
            CoverageVerdict.CastByCheck => "Give both sides one type.",
            _ => $"Add {add}.",
        };
        var message = $"{subject}, but {Reason(coverage, key)}. {advice}";
        var remedy = IndexRemedy.Of(table, key, coverage, context);
        return new(rule, ForeignKeySubject.Of(table, key, context), message, remedy);
    }

    private static string Reason(Coverage coverage, ForeignKeyModel key)
    {
        var name = coverage.Nearest?.Name;
        var columns = key.Columns.Count == 1 ? "it" : "these columns";
        return coverage.Verdict switch
        {
            CoverageVerdict.WeakByBlockRange => $"{name} is a BRIN index, which reads whole ranges of blocks",
            CoverageVerdict.WeakByOperatorClass => $"{name} is a GIN index that reads many entries for one value",
            CoverageVerdict.WeakByFirstColumn => $"{name} finds rows by {Ours(coverage.Nearest!, key)} alone",
            CoverageVerdict.Invalid => $"{name} is invalid",
            CoverageVerdict.Filtered => $"{name} holds only rows where {coverage.Nearest!.Predicate}",
            CoverageVerdict.NoEquality => $"{name} is a GIN index that knows no equality of {columns}",
            CoverageVerdict.OtherCollation => $"{name} compares in another collation than the check",
            CoverageVerdict.CastByCheck when name is null =>
                "the check casts the column, so that no index on it serves",
            CoverageVerdict.CastByCheck => $"the check casts the column, so that {name} does not serve",
            CoverageVerdict.ColumnsComeLater => $"{name} does not start with {columns}",
            CoverageVerdict.OnlyIncluded => $"{name} only includes {columns}",
            CoverageVerdict.OnlyInExpression => $"{name} holds an expression of {columns}",
            _ => $"no index starts with {columns}",
        };
    }

    private static string Ours(IndexShape index, ForeignKeyModel key) => string.Join(
        ", ", index.Keys.Select(k => k.Column).TakeWhile(c => c is not null && key.Columns.Contains(c)));
}
