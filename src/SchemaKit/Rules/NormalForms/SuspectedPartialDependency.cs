using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>
/// A column that its name says belongs to a part of the key: <c>product_name</c> where the key is
/// <c>(order_id, product_id)</c>.
/// </summary>
internal sealed class SuspectedPartialDependency()
    : Rule("SK6102", "partial-dependency-suspected", Severity.Off)
{
    private const string Suffix = "_id";

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var composite = table.KeysOfEveryRow().Where(key => key.Count > 1).ToList();
        if (composite.Count == 0)
            yield break;
        var inKeys = new HashSet<string>(table.KeysOfEveryRow().SelectMany(key => key), StringComparer.Ordinal);
        var parts = composite.SelectMany(key => key).Distinct()
            .Where(name => name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal));
        TableDependencies? stated = null;
        foreach (var part in parts)
        {
            var stem = part.Substring(0, part.Length - Suffix.Length);
            if (TableOf(stem, table, context) is not { } owner)
                continue;
            foreach (var column in table.Columns)
            {
                if (column.Name.StartsWith($"{stem}_", StringComparison.Ordinal)
                    && !inKeys.Contains(column.Name)
                    && IsOpen(stated ??= new(table), part, column))
                {
                    yield return Ask(table, part, column, owner, context);
                }
            }
        }
    }

    private Finding Ask(TableModel table, string part, ColumnModel column, TableModel owner, RuleContext context)
    {
        var call = DependencyWords.Call([part], [column.Name], context.Convention);
        return new(
            this,
            Subject.Of(table, column),
            $"Does {part} alone determine {Wording.Of(table, [column.Name])}? If it does, say {call}, or read it from "
            + $"{Wording.Of(owner.Name)}; if each row keeps its own of some moment, say SnapshotOf.")
        {
            Grade = Grade.Suggested,
        };
    }

    private static TableModel? TableOf(string stem, TableModel table, RuleContext context) =>
        new[] { context.Inflector.Plural(stem), stem }
            .Select(name => context.Table(new(table.Name.Schema, name)))
            .FirstOrDefault(found => found is not null && found != table);

    private static bool IsOpen(TableDependencies stated, string part, ColumnModel column)
    {
        var pair = stated.SetOf([part, column.Name])!.Value;
        return column is { SnapshotOf: null, Generated: null, DerivedFrom.Count: 0 }
            && !stated.Table.ForeignKeys.Any(key => key.Columns.Contains(column.Name))
            && !stated.Declared.Any(d => pair.IsSubsetOf(d.Determinant.Union(d.Dependents)))
            && !stated.All.Implies(new(stated.SetOf([part])!.Value, stated.SetOf([column.Name])!.Value));
    }
}
