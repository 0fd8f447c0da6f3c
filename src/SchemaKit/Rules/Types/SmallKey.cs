using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>A key that runs out, in a table and in all that refer to it.</summary>
internal sealed class SmallKey() : Rule("SK2011", "small-key", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.IsDeclared(DeclarationKind.Small))
            yield break;
        var single = table.SingleKey();
        foreach (var column in table.Columns.Where(c => c.Identity is not null || c == single))
        {
            if (IsSmall(column, context) && column.IsMadeUp() && !IsReference(table, column.Name)
                && !IsBounded(table, column.Name, context))
                yield return Report(table, column, References(table.Name, column.Name, context));
        }
    }

    private static bool IsSmall(ColumnModel? column, RuleContext context) => column is { IsInherited: false }
        && BuiltInType.ScalarNameOf(context.Domains.BaseOf(column.Type)) is
            "smallint" or "integer" or "serial" or "smallserial";

    // A key that refers is as wide as the one that it refers to, which is reported.
    private static bool IsReference(TableModel table, string column) =>
        table.ForeignKeys.Any(key => key.Columns.Contains(column));

    // A check that ends the numbers before the type does, such as that of a table with one row: nothing runs out.
    private static bool IsBounded(TableModel table, string column, RuleContext context) =>
        new TableChecks(table, context.Domains, context.Database.Enums).Of(column)
            is { Listed: not null } or { Range.Greatest: not null };

    /// <summary>The small columns that refer to a key, and those that refer to them.</summary>
    private static IReadOnlyList<ColumnPath> References(QualifiedName table, string column, RuleContext context)
    {
        var found = new List<ColumnPath>();
        var seen = new HashSet<ColumnPath> { new(table, column) };
        var open = new Queue<ColumnPath>(seen);
        while (open.Count > 0)
        {
            var target = open.Dequeue();
            foreach (var (child, key) in context.ReferencesTo(target.Table))
            {
                for (var i = 0; i < key.Columns.Count && i < key.TargetColumns.Count; i++)
                {
                    var path = new ColumnPath(child.Name, key.Columns[i]);
                    if (key.TargetColumns[i] != target.Column || !seen.Add(path))
                        continue;
                    open.Enqueue(path);
                    if (IsSmall(context.Table(child.Name)?.Column(path.Column), context))
                        found.Add(path);
                }
            }
        }

        return found;
    }

    // No SQL: changing the type writes the table anew while nobody may read it.
    private Finding Report(TableModel table, ColumnModel column, IReadOnlyList<ColumnPath> references)
    {
        var too = references.Count == 0 ? "" : $", with {ColumnNames.Listed(references)}";
        return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{column.Name} is {column.Type}, and a key of that type runs out. "
            + $"Make it bigint{too}.",
            new("Pg.BigInt()", null));
    }
}
