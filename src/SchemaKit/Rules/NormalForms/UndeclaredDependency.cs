using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>
/// Columns whose names suggest that one determines the others: a code with its label, a postal code with its city.
/// </summary>
internal sealed class UndeclaredDependency() : Rule("SK6205", "undeclared-dependency", Severity.Off)
{
    private static readonly string[] s_codes = ["_code", "_id"];
    private static readonly string[] s_labels = ["_name", "_label", "_title", "_description"];

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var pairs = CodesWithLabels(table)
            .Concat(AddressColumns.In(table).Select(a => (a.PostalCode, Dependents: a.Places)))
            .ToList();
        if (pairs.Count == 0)
            yield break;
        var stated = new TableDependencies(table);
        foreach (var (determinant, dependents) in pairs.Where(pair => IsOpen(stated, pair.Item1, pair.Dependents)))
        {
            var names = dependents.Select(d => d.Name).ToList();
            var call = DependencyWords.Call([determinant.Name], names, context.Convention);
            yield return new(
                this,
                Subject.Of(table, determinant),
                $"Does {Wording.Of(table, [determinant.Name])} determine {DependencyWords.List(names)}? If it does, say "
                + $"{call}; if each row keeps its own of some moment, say SnapshotOf.")
            {
                Grade = Grade.Suggested,
            };
        }
    }

    private static IEnumerable<(ColumnModel Determinant, ValueList<ColumnModel> Dependents)> CodesWithLabels(
        TableModel table)
    {
        foreach (var code in table.Columns)
        {
            if (s_codes.FirstOrDefault(s => code.Name.EndsWith(s, StringComparison.Ordinal)) is not { } suffix
                || table.ForeignKeys.Any(key => key.Columns.Contains(code.Name)))
                continue;
            var stem = code.Name.Substring(0, code.Name.Length - suffix.Length);
            var labels = s_labels.Select(label => table.Column(stem + label)).OfType<ColumnModel>().ToValueList();
            if (labels.Count > 0)
                yield return (code, labels);
        }
    }

    /// <summary>Whether nobody has said how these columns hang together.</summary>
    private static bool IsOpen(TableDependencies stated, ColumnModel determinant, ValueList<ColumnModel> dependents)
    {
        var names = dependents.Select(d => d.Name).ToList();
        var (left, right) = (stated.SetOf([determinant.Name])!.Value, stated.SetOf(names)!.Value);
        return dependents.All(d => d.SnapshotOf is null && d.DerivedFrom.Count == 0 && d.Generated is null)
            && !stated.Declared.Any(d => d.Determinant.Union(d.Dependents) is var both
                && left.IsSubsetOf(both) && right.Overlaps(both))
            && !stated.All.Implies(new(left, right))
            && !stated.Keys.Any(key => left.IsProperSubsetOf(key));
    }
}
