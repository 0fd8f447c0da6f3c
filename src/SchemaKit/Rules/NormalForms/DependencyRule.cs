using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>What the rules of second and third normal form share: the verdict, and which columns it concerns.</summary>
internal abstract class DependencyRule : Rule
{
    private const int MostKeys = 3;

    private protected DependencyRule(string id, string slug)
        : base(id, slug, Severity.Warning)
    {
    }

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        // Keys alone break no third normal form: without a declaration there is nothing to judge.
        if (table.IsIncomplete || table.Dependencies.All(d => d.IsMultivalued))
            yield break;
        var stated = new TableDependencies(table);
        var verdict = ThirdNormalForm.Of(stated.Set, cancellation: context.Cancellation);
        if (!verdict.Keys.IsComplete)
            yield return LintingRules.Unevaluated.Undecided(this, table);
        foreach (var violation in verdict.Violations.Where(IsMine))
        {
            var dependents = stated.Names(violation.Dependency.Dependents)
                .Where(name => !IsKept(table.Column(name)!))
                .ToList();
            if (dependents.Count > 0)
            {
                var subject = Subject.Of(table, table.Column(dependents[0])!);
                var location = stated.DeclarationOf(violation.Dependency)?.Location;
                yield return new(
                    this,
                    subject with { Location = location ?? subject.Location },
                    Message(table, stated, violation, verdict.Keys, dependents));
            }
        }
    }

    /// <summary>
    /// The server keeps generated columns right, so that repeating them cannot contradict anything; and an author who
    /// derives a column from others by design means to.
    /// </summary>
    private static bool IsKept(ColumnModel column) => column.Generated is not null || column.DerivedFrom.Count > 0;

    /// <summary>The candidate keys, as far as a reader wants to see them.</summary>
    protected static string Words(IReadOnlyList<ColumnSet> keys, TableDependencies stated)
    {
        var words = keys.Take(MostKeys).Select(key => $"({string.Join(", ", stated.Names(key))})").ToList();
        if (keys.Count > MostKeys)
            words.Add($"{keys.Count - MostKeys} more");
        return List(words);
    }

    protected static string List(IReadOnlyList<string> names) => names.Count == 1
        ? names[0]
        : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";

    protected abstract bool IsMine(Violation violation);

    protected abstract string Message(
        TableModel table,
        TableDependencies stated,
        Violation violation,
        CandidateKeys keys,
        IReadOnlyList<string> dependents);
}
