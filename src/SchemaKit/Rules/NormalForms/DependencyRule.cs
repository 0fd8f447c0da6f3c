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

    protected abstract NormalForm Form { get; }

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        // Keys alone break no third normal form: without a declaration there is nothing to judge.
        if (table.IsIncomplete || table.Dependencies.All(d => d.IsMultivalued))
            yield break;
        var stated = new TableDependencies(table);
        var verdict = stated.Judge(context.Cancellation);
        if (!verdict.IsDecided)
            yield return LintingRules.Unevaluated.Undecided(this, table, verdict.Keys.Bound);
        var grade = context.GradeOf(stated);
        var violations = verdict.Violations.Where(v => v.Breaks == Form).GroupBy(v => v.Dependency.Determinant);
        foreach (var violation in violations)
        {
            var dependents = violation.SelectMany(v => stated.Names(v.Dependency.Dependents))
                .Where(name => !IsKept(table.Column(name)!))
                .ToList();
            if (dependents.Count > 0)
            {
                var subject = Subject.Of(table, table.Column(dependents[0])!);
                var location = violation.Select(v => stated.DeclarationOf(v.Dependency)?.Location)
                    .FirstOrDefault(l => l is not null);
                yield return new(
                    this,
                    subject with { Location = location ?? subject.Location },
                    Message(new(stated), violation.First(), verdict.Keys, dependents))
                {
                    Grade = grade,
                };
            }
        }
    }

    protected abstract string Why(DependencyWords words, Violation violation);

    /// <summary>
    /// The server keeps generated columns right, so that repeating them cannot contradict anything; and an author who
    /// derives a column from others by design means to.
    /// </summary>
    private static bool IsKept(ColumnModel column) => column.Generated is not null || column.DerivedFrom.Count > 0;

    private string Message(
        DependencyWords words, Violation violation, CandidateKeys keys, IReadOnlyList<string> dependents)
    {
        var determinant = words.Of(violation.Dependency.Determinant);
        var (verb, them) = dependents.Count == 1 ? ("is", "it") : ("are", "them");
        var all = DependencyWords.List(dependents);
        return $"{determinant} {words.Verb(violation.Dependency.Determinant)} {all}; "
            + $"{determinant} {Why(words, violation)}, and {all} {verb} in no key: {words.Of(keys)}. "
            + $"Move {them} to a table with the key {determinant}.";
    }
}
