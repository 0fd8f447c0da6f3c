using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Rules.Linting;
using SchemaKit.Settings;

namespace SchemaKit.Rules.NormalForms;

/// <summary>
/// A declared dependency that names no table or column, says nothing, or follows from the others.
/// </summary>
internal sealed class BrokenDependency() : Rule("SK6503", "broken-dependency", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.IsIncomplete || table.Dependencies.Count == 0)
            return [];
        var stated = new TableDependencies(table);
        return
        [
            .. table.Dependencies.Select(d => Unknown(d, table) ?? Trivial(d, table)).OfType<Finding>(),
            .. Implied(stated).Select(d => OfTable(
                table,
                d.Model,
                $"{Words(d.Model)} in {Wording.Of(table.Name)} follows from what else is known of it. Remove it.")),
        ];
    }

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        StatedInSettings.WithoutTable(context.Database, context.Settings).Select(stated => new Finding(
            this,
            new(ObjectKind.Table, stated.On, stated.Dependency.Location),
            StatedInSettings.UnknownTable(stated, context.Database)));

    private Finding? Unknown(DependencyModel declared, TableModel table)
    {
        if (declared.Dependents.Count == 0)
        {
            return OfTable(
                table,
                declared,
                $"The comment of {Wording.Of(table.Name)} declares \"{string.Join(", ", declared.Determinant)}\", "
                + "which is no dependency. Write sk:determines a, b -> c.");
        }

        return DependencyWords.UnknownColumn(declared, table) is { } message ? OfTable(table, declared, message) : null;
    }

    private Finding? Trivial(DependencyModel declared, TableModel table) =>
        declared.Dependents.Any(name => !declared.Determinant.Contains(name)) ? null : OfTable(
            table,
            declared,
            $"{Words(declared)} in {Wording.Of(table.Name)} says nothing: columns always determine themselves. "
            + "Remove it.");

    /// <summary>
    /// What the others imply, the latest first, so that of two that say the same one stays. What holds for the rows
    /// without nulls in its determinant is used for those rows only.
    /// </summary>
    private static IEnumerable<DeclaredDependency> Implied(TableDependencies stated)
    {
        var kept = stated.Declared.Where(d => !d.Model.IsMultivalued && !d.ToDependency().IsTrivial).ToList();
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            var declared = kept[i];
            var others = kept.Where((other, at) =>
                at != i && (other.IsEverywhere || other.Determinant.IsSubsetOf(declared.Determinant)));
            var all = stated.Kept.With([.. stated.Kept.Dependencies, .. others.Select(other => other.ToDependency())]);
            if (!all.Implies(declared.ToDependency()))
                continue;
            kept.RemoveAt(i);
            yield return declared;
        }
    }

    private Finding OfTable(TableModel table, DependencyModel declared, string message)
    {
        var subject = Subject.Of(table);
        return new(this, subject with { Location = declared.Location ?? subject.Location }, message);
    }

    private static string Words(DependencyModel declared) => $"The dependency {DependencyWords.Of(declared)}";
}
