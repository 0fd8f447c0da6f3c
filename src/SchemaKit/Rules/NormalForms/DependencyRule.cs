using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>What the rules of second and third normal form share: the verdict, and which columns it concerns.</summary>
internal abstract class DependencyRule : Rule
{
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
        var verdict = ThirdNormalForm.Of(stated.Set);
        if (!verdict.Keys.IsComplete)
            yield return LintingRules.Unevaluated.Undecided(this, table);
        foreach (var violation in verdict.Violations.Where(IsMine))
        {
            // The server keeps generated columns right, so that repeating them cannot contradict anything.
            var dependents = stated.Names(violation.Dependency.Dependents)
                .Where(name => table.Column(name) is { Generated: null })
                .ToList();
            if (dependents.Count > 0)
            {
                var subject = Subject.Of(table, table.Column(dependents[0])!);
                var location = stated.DeclarationOf(violation.Dependency)?.Location;
                yield return new(
                    this,
                    subject with { Location = location ?? subject.Location },
                    Message(table, stated, violation, dependents));
            }
        }
    }

    protected static string List(IReadOnlyList<string> names) => names.Count == 1
        ? names[0]
        : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";

    protected abstract bool IsMine(Violation violation);

    protected abstract string Message(
        TableModel table, TableDependencies stated, Violation violation, IReadOnlyList<string> dependents);
}
