using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>An index that compares otherwise than its column does, so that plain searches pass it by.</summary>
internal sealed class IndexCannotServe() : Rule("SK5012", "index-cannot-serve", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var whole = context.Whole(table);
        foreach (var index in table.Indexes.Where(index => index is { IsInvalid: false, AttachedTo: null }))
        {
            if (index.Method is not (IndexMethod.Btree or IndexMethod.Hash) || index.Keys[0].Column is not { } column)
                continue;
            var isOther = !KeyCollation.IsOf(index.Keys[0], whole, context.Domains);
            if ((isOther || IsForPatterns(index.Keys[0])) && !HasPlain(whole, column, context))
                yield return Report(table, index, isOther, context);
        }
    }

    private static bool HasPlain(TableModel table, string column, RuleContext context) => context.IndexesOf(table).Any(
        index => index is { Method: IndexMethod.Btree, IsInvalid: false, Predicate: null }
            && index.Keys[0].Column == column
            && !IsForPatterns(index.Keys[0])
            && KeyCollation.IsOf(index.Keys[0], table, context.Domains));

    private static bool IsForPatterns(IndexKeyModel key) =>
        key.OperatorClass?.EndsWith("_pattern_ops", StringComparison.Ordinal) == true;

    private Finding Report(TableModel table, IndexModel index, bool isOther, RuleContext context)
    {
        var key = index.Keys[0];
        var path = Wording.Of(table, [key.Column!]);
        var fault = isOther
            ? $"compares in collation {key.Collation}, so that neither = nor order by of {path} uses it"
            : $"has operator class {key.OperatorClass}, so that no order by of {path} uses it";
        var add = $"t.Index({Wording.Members([key.Column!], context.Convention)})";
        var csharp = NewIndex.CSharp(table, [key.Column!], context);
        var sql = string.Join("\n", NewIndex.Statements(table, [key.Column!], context));
        return new(
            this, Subject.Of(table, index), $"{index.Name} {fault}. Add {add} beside it.", new(csharp, sql))
        {
            // Patterns and = are served: sorting may not be wanted.
            Severity = isOther ? DefaultSeverity : Severity.Info,
        };
    }
}
