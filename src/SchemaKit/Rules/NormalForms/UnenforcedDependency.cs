using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Rules.NormalForms;

/// <summary>
/// A declared dependency that nothing holds: its determinant is in no table a key beside its dependent. Where a rule
/// about a normal form speaks of the same, this one is silent.
/// </summary>
internal sealed class UnenforcedDependency() : Rule("SK6501", "unenforced-dependency", Severity.Info)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.IsIncomplete || table.Dependencies.All(d => d.IsMultivalued))
            yield break;
        var stated = new TableDependencies(table);
        var verdict = stated.Judge(context.Cancellation);
        var open = verdict.Violations.Where(v =>
            !stated.Kept.Implies(v.Dependency)
            && !IsSpokenOf(v, verdict, stated, context)
            && !IsHeld(v.Dependency, stated, context));
        var words = new DependencyWords(stated);
        foreach (var violation in open.GroupBy(v => v.Dependency.Determinant, v => v.Dependency.Dependents))
        {
            var dependents = violation.Aggregate((left, right) => left.Union(right));
            var subject = Subject.Of(table, table.Column(stated.Names(dependents)[0])!);
            var location = stated.DeclarationOf(new(violation.Key, dependents))?.Location ?? subject.Location;
            yield return new(
                this,
                subject with { Location = location },
                $"{words.Of(violation.Key)} {words.Verb(violation.Key)} {words.Of(dependents)} in {words.Table}, but "
                + $"nothing holds it. Move {words.Of(dependents)} to a table with the key {words.Of(violation.Key)}, or "
                + "keep it by a trigger.");
        }
    }

    /// <summary>Whether a rule about a normal form reports it, and its finding is not accepted.</summary>
    private static bool IsSpokenOf(
        Violation violation, Verdict verdict, TableDependencies stated, RuleContext context)
    {
        var rule = violation.Breaks switch
        {
            NormalForm.Second => PartialDependency,
            NormalForm.Third => TransitiveDependency,
            // That rule waits until the table is in third normal form.
            _ => verdict.Highest == NormalForm.Third ? BoyceCodd : null,
        };
        if (rule is null || context.Settings.SeverityOf(rule) == Severity.Off)
            return false;
        var column = stated.Names(violation.Dependency.Dependents)[0];
        return !stated.Table.Allowances.Any(a =>
            (a.Rule == rule.Id || a.Rule == rule.Slug) && a.On == column);
    }

    /// <summary>
    /// Whether a table that the determinant refers to has the dependent, or something else keeps it right.
    /// </summary>
    private static bool IsHeld(Dependency dependency, TableDependencies stated, RuleContext context)
    {
        var column = stated.Table.Column(stated.Names(dependency.Dependents)[0])!;
        return stated.Table.IsKeptRight(column, context.Routines)
            || stated.Table.ForeignKeys.Any(key => Holds(key, stated.Names(dependency.Determinant), column.Name, context));
    }

    private static bool Holds(
        ForeignKeyModel key, IReadOnlyList<string> determinant, string dependent, RuleContext context)
    {
        if (context.Table(key.Target) is not { } target || determinant.Any(name => !key.Columns.Contains(name)))
            return false;
        var columns = key.TargetColumns.Count > 0 ? key.TargetColumns : target.PrimaryKey?.Columns ?? [];
        if (columns.Count != key.Columns.Count)
            return false;
        var paired = key.Columns.Zip(columns, (own, other) => (own, other)).ToDictionary(p => p.own, p => p.other);
        var wanted = new HashSet<string>(determinant.Select(name => paired[name]), StringComparer.Ordinal);
        return target.KeysOfEveryRow().Any(unique => wanted.SetEquals(unique))
            && target.Column(paired.TryGetValue(dependent, out var copied) ? copied : dependent) is not null;
    }
}
