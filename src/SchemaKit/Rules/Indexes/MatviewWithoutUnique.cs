using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>A materialized view that nobody can read while it is refreshed.</summary>
internal sealed class MatviewWithoutUnique() : Rule("SK5018", "matview-without-unique", Severity.Info)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        from view in context.Database.MaterializedViews
        where !view.Indexes.Any(TellsRowsApart)
        select new Finding(
            this,
            Subject.Of(ObjectKind.MaterializedView, view.Name, view.Location),
            $"{Wording.Of(view.Name)} has no unique index over all its rows, so it cannot be refreshed concurrently. "
            + "Add one on the columns that tell them apart.");

    private static bool TellsRowsApart(IndexModel index) =>
        index is { IsUnique: true, IsInvalid: false, Predicate: null } && index.Keys.All(key => key.Column is not null);
}
