using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Rules.NormalForms;

/// <summary>
/// A table in third normal form in which a part of a key depends on what is no key. Splitting it may cost a dependency.
/// </summary>
internal sealed class BoyceCodd() : Rule("SK6301", "bcnf", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.IsIncomplete || table.Dependencies.All(d => d.IsMultivalued))
            yield break;
        var stated = new TableDependencies(table);
        var verdict = stated.Judge(context.Cancellation);
        if (verdict.Violations.Count == 0 || verdict.Highest != NormalForm.Third)
            yield break;
        var words = new DependencyWords(stated);
        var lost = Lost(words, verdict.Set, context.Cancellation);
        foreach (var violation in verdict.Violations.GroupBy(v => v.Dependency.Determinant, v => v.Dependency))
        {
            var dependents = violation.Aggregate(AttributeSet.Empty, (all, d) => all.Union(d.Dependents));
            var (determinant, all) = (words.Of(violation.Key), words.Of(dependents));
            var message = $"{determinant} {words.Verb(violation.Key)} {all}; {determinant} "
                + $"{(violation.Key.Count == 1 ? "is not a key" : "are no key")} of {words.Table}, though {all} "
                + $"{(dependents.Count == 1 ? "is" : "are")} in one: {words.Of(verdict.Keys)}. {lost}";
            var subject = Subject.Of(table, table.Column(stated.Names(dependents)[0])!);
            var location = stated.DeclarationOf(new(violation.Key, dependents))?.Location ?? subject.Location;
            yield return new(this, subject with { Location = location }, message) { Grade = context.GradeOf(stated) };
        }
    }

    private static string Lost(DependencyWords words, DependencySet set, CancellationToken cancellation)
    {
        if (BoyceCoddDecomposition.Of(set, cancellation: cancellation) is not { } decomposition)
            return "Splitting the table may lose other dependencies.";
        if (decomposition.Lost.Count == 0)
            return "Splitting the table loses no dependency.";
        var lost = CanonicalCover.Joined(decomposition.Lost)
            .Select(d => $"{words.Of(d.Determinant)} {words.Verb(d.Determinant)} {words.Of(d.Dependents)}")
            .ToList();
        return $"Splitting the table would lose that {DependencyWords.List(lost)}.";
    }
}
