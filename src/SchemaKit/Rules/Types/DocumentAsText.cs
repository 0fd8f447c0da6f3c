using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>A document as text: nothing checks that it is one, and every question parses it anew.</summary>
internal sealed class DocumentAsText() : MistypedColumn("SK2017", "document-as-text")
{
    private static readonly TypeGuess s_json = new("a JSON document", "jsonb", "Pg.Jsonb()", IsCast: true);
    private static readonly TypeGuess s_xml = new("an XML document", "xml", "Pg.Xml()", IsCast: true);

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            if (!column.IsInherited && IsText(column) && IsParsed(table, column.Name))
                yield return Proven(table, column, context);
        }

        foreach (var finding in base.Check(table, context))
            yield return finding;
    }

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var queries = context.Database.Views.Select(v => v.Query)
            .Concat(context.Database.MaterializedViews.Select(v => v.Query));
        var found = new HashSet<ColumnPath>();
        foreach (var query in queries.Where(q => q.Text.Contains("json")))
        {
            foreach (var (table, column) in Parsed(query, context))
            {
                if (IsText(column) && !IsParsed(table, column.Name) && found.Add(new(table.Name, column.Name)))
                    yield return Proven(table, column, context);
            }
        }
    }

    private protected override TypeGuess? Guess(TableModel table, ColumnModel column)
    {
        var guess = NameWords.LastOf(column.Name) switch
        {
            "json" => s_json,
            "xml" => s_xml,
            _ => null,
        };
        return guess is null || !IsText(column) || IsParsed(table, column.Name) ? null : guess;
    }

    private static bool IsText(ColumnModel column) => BuiltInType.IsText(BuiltInType.ScalarNameOf(column.Type));

    private static bool IsParsed(TableModel table, string column)
    {
        foreach (var check in table.Checks)
        {
            if (IsParsed(check.Condition, column))
                return true;
        }

        foreach (var index in table.Indexes)
        {
            if (IsParsed(index.Predicate, column))
                return true;
            foreach (var key in index.Keys)
            {
                if (IsParsed(key.Expression, column))
                    return true;
            }
        }

        return false;
    }

    private static bool IsParsed(SqlExpression? expression, string column) =>
        expression is not null && expression.Text.Contains("json") && IsRead(column, ColumnsParsed(expression.Tree));

    private static bool IsRead(string column, IEnumerable<ColumnRef> parsed) =>
        parsed.Any(read => read.Name == column);

    private static IEnumerable<ColumnRef> ColumnsParsed(Expression expression) =>
        expression.SelfAndParts()
            .OfType<Cast>()
            .Where(cast => BuiltInType.ScalarNameOf(cast.Type) is "json" or "jsonb")
            .Select(cast => (cast.Operand is Cast inner ? inner.Operand : cast.Operand) as ColumnRef)
            .OfType<ColumnRef>();

    /// <summary>The columns of tables that a query casts to a document; those it renames are not followed.</summary>
    private static IEnumerable<(TableModel Table, ColumnModel Column)> Parsed(SqlExpression query, RuleContext context)
    {
        var tree = new SqlExpression($"({query.Text})").Tree;
        var tables = tree.Relations()
            .Select(path => context.Table(path.Count > 1 ? new(path[0], path[1]) : new("public", path[0])))
            .OfType<TableModel>()
            .ToList();
        foreach (var read in ColumnsParsed(tree))
        {
            var owners = tables.Where(t =>
                read.IsQualified ? t.Name.Name == read.Path[read.Path.Count - 2] : tables.Count == 1);
            foreach (var table in owners)
            {
                if (table.Column(read.Name) is { } column)
                    yield return (table, column);
            }
        }
    }

    private Finding Proven(TableModel table, ColumnModel column, RuleContext context) => new(
        this,
        Subject.Of(table, column),
        $"{Wording.Of(table.Name)}.{column.Name} is {column.Type}, but the schema casts it to a JSON document. "
        + "Make it jsonb.",
        TypeChange.Remedy("Pg.Jsonb()", table, column, "jsonb", context, isCast: true));
}
