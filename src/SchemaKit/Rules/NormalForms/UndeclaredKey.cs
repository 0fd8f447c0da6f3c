using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A key that follows from the dependencies, and that no constraint enforces.</summary>
internal sealed class UndeclaredKey() : Rule("SK6504", "undeclared-key", Severity.Info)
{
    private const int Most = 3;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.IsIncomplete || table.Dependencies.All(d => d.IsMultivalued))
            yield break;
        var stated = new TableDependencies(table);
        // A table without any key is the subject of another rule.
        if (stated.Keys.Count == 0)
            yield break;
        var undeclared = CandidateKeys.Of(stated.Everywhere, cancellation: context.Cancellation).All
            .Where(key => !stated.Keys.Contains(key) && table.HasNoNulls(stated.Names(key)))
            .ToList();
        var words = new DependencyWords(stated);
        foreach (var key in undeclared.Take(Most))
        {
            var call = $"t.Unique({Wording.Members(stated.Names(key), context.Convention)})";
            yield return new(
                this,
                Subject.Of(table, table.Column(stated.Names(key)[0])!),
                $"{words.Key(key)} is a key of {words.Table} by its dependencies, but nothing keeps it unique. "
                + $"Add {call}.",
                new($"{call};{Replaced(stated, key, context)}", null));
        }

        if (undeclared.Count > Most)
        {
            yield return new(
                this,
                Subject.Of(table),
                $"{undeclared.Count - Most} more keys of {words.Table} follow from its dependencies, and nothing keeps "
                + "them unique. Add t.Unique for those that matter.");
        }
    }

    // What a key determines is said by the key.
    private static string Replaced(TableDependencies stated, AttributeSet key, RuleContext context)
    {
        var implied = stated.Declared
            .Where(d => !d.Model.IsMultivalued && key.IsSubsetOf(d.Determinant))
            .Select(d => DependencyWords.Call(d.Model.Determinant, d.Model.Dependents, context.Convention))
            .ToList();
        return implied.Count == 0 ? "" : $" // instead of {string.Join(" and ", implied)}";
    }
}
