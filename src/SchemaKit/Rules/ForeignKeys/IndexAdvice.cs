using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>The index that a foreign key lacks, as a message and a remedy say it.</summary>
internal static class IndexAdvice
{
    public static Finding Finding(
        Rule rule, TableModel table, ForeignKeyModel key, Coverage coverage, RuleContext context)
    {
        var convention = context.Settings.Convention;
        var subject = $"{Wording.Of(table, key.Columns)} references {Wording.Of(key.Target)}";
        var add = $"t.Index({Wording.Members(key.Columns, convention)})";
        var advice = coverage.Verdict switch
        {
            CoverageVerdict.Invalid => "Rebuild it with reindex.",
            CoverageVerdict.CastByCheck => "Give both sides one type.",
            _ => $"Add {add}.",
        };
        var message = $"{subject}, but {Reason(coverage, key)}. {advice}";
        return new(rule, ForeignKeySubject.Of(table, key), message, Remedy(table, key, coverage, add, convention));
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

    private static Remedy? Remedy(
        TableModel table, ForeignKeyModel key, Coverage coverage, string add, NamingConvention convention)
    {
        if (coverage.Verdict == CoverageVerdict.CastByCheck)
            return null;
        if (coverage.Verdict == CoverageVerdict.Invalid)
        {
            var broken = new QualifiedName(table.Name.Schema, coverage.Nearest!.Name);
            return new(null, $"reindex index concurrently {broken.ToSql()};");
        }

        var name = Identifier.Quote(FreeName(table, key, convention));
        var on = $"{table.Name.ToSql()} ({Wording.Sql(key.Columns)})";
        return new($"{add};", $"create index concurrently {name} on {on};");
    }

    // An index that came near may have the name already.
    private static string FreeName(TableModel table, ForeignKeyModel key, NamingConvention convention)
    {
        var name = convention.IndexName(table.Name.Name, key.Columns);
        var taken = IndexShape.AllOf(table).Any(i => i.Name == name);
        return taken ? Identifier.Shorten($"{name}_all") : name;
    }
}
