using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>A B-tree over values that queries look into, where it finds whole values alone.</summary>
internal sealed class WrongMethod() : Rule("SK5010", "wrong-method", Severity.Warning)
{
    private static readonly HashSet<string> s_documents = ["jsonb", "tsvector"];

    private static readonly HashSet<string> s_places =
    [
        "int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange", "int4multirange", "int8multirange",
        "nummultirange", "tsmultirange", "tstzmultirange", "datemultirange", "geometry", "geography",
    ];

    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var whole = context.Whole(table);
        foreach (var index in table.Indexes.Where(index => IsJudged(index, whole)))
        {
            if (whole.Column(index.Keys[0].Column!) is not { } column || Better(column, context) is not { } method)
                continue;
            var message = $"{index.Name} on {Wording.Of(table.Name)} is a B-tree over whole values of type "
                + $"{column.Type}, which finds nothing inside them. Use {Word(method)}, or say ForWholeValues.";
            yield return new(this, Subject.Of(table, index), message, Cure(table, index, method, context));
        }
    }

    private static bool IsJudged(IndexModel index, TableModel table) =>
        index is { Method: IndexMethod.Btree, IsUnique: false, AttachedTo: null }
        && index.Declarations.All(d => d.Kind != DeclarationKind.WholeValues)
        && index.Keys[0].Column is { } column
        && !table.ForeignKeys.Any(key => key.Columns.Contains(column));

    private static IndexMethod? Better(ColumnModel column, RuleContext context)
    {
        var type = context.Domains.BaseOf(column.Type);
        if (type.ArrayDimensions > 0 || (type.Schema is null && s_documents.Contains(type.Name)))
            return IndexMethod.Gin;
        return s_places.Contains(type.Name) ? IndexMethod.Gist : null;
    }

    private static Remedy? Cure(TableModel table, IndexModel index, IndexMethod method, RuleContext context)
    {
        // Further columns are of types that the other method may not know.
        if (index.Keys.Count > 1 || index.Included.Count > 0)
            return null;
        var column = index.Keys[0].Column!;
        var other = index with
        {
            Method = method,
            Keys = [IndexKeyModel.Of(column)],
            Parameters = [],
            IsClustered = false,
        };
        var sql = IndexReplacement.Of(table, index with { IsClustered = false }, other)?.Sql;
        var csharp = index.Keys[0] == IndexKeyModel.Of(column) ? $".Using(IndexMethod.{method})" : null;
        return csharp is null && sql is null ? null : new(csharp, sql);
    }

    private static string Word(IndexMethod method) => method == IndexMethod.Gin ? "GIN" : "GiST";
}
