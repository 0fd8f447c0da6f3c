using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Rules.NormalForms;

/// <summary>
/// Two sets of values that know nothing of each other, in one table: each value is repeated with every other.
/// </summary>
internal sealed class FourthNormalForm() : Rule("SK6401", "fourth-normal-form", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.IsIncomplete || !table.Dependencies.Any(d => d.IsMultivalued))
            yield break;
        var stated = new TableDependencies(table);
        var verdict = stated.Judge(context.Cancellation);
        var words = new DependencyWords(stated);
        foreach (var declared in stated.Declared.Where(d => d.Model.IsMultivalued))
        {
            if (!verdict.MultivaluedViolations.Contains(new(declared.Determinant, declared.Dependents)))
                continue;
            var dependents = declared.Dependents.Except(declared.Determinant);
            var others = verdict.Set.Attributes.Except(declared.Determinant).Except(dependents);
            var (determinant, all) = (words.Of(declared.Determinant), words.Of(dependents));
            var subject = Subject.Of(table, table.Column(stated.Names(dependents)[0])!);
            yield return new(
                this,
                subject with { Location = declared.Model.Location ?? subject.Location },
                $"Which {all} go with {determinant} says nothing of {words.Of(others)}; {determinant} "
                + $"{(declared.Determinant.Count == 1 ? "is not a key" : "are no key")} of {words.Table}: "
                + $"{words.Of(verdict.Keys)}. "
                + $"Move {words.Key(declared.Determinant.Union(dependents))} to a table of its own.")
            {
                Grade = context.Observations?.GradeOf(table, [declared]) ?? Grade.Proven,
            };
        }
    }
}
