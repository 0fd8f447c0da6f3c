using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A key that is checked late, where something needs it checked at once, or checks it at once.</summary>
/// <remarks>Whether a statement takes it for an arbiter (<c>on conflict</c>) is in no model.</remarks>
internal sealed class DeferrableKey() : Rule("SK3015", "deferrable-key-misuse", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var shapes = context.IndexesOf(table);
        foreach (var key in shapes.Where(s => s.IsUnique && s.Deferral != Deferral.NotDeferrable))
        {
            var subject = Subject.OfConstraint(table, key.Name, key.Location);
            var name = $"{Wording.Of(table.Name)}.{key.Name}";
            var columns = DeclaredKeys.ColumnsOf(key);
            var immediate = shapes.FirstOrDefault(s =>
                s is { IsUnique: true, IsInvalid: false, Predicate: null, Deferral: Deferral.NotDeferrable }
                && s.HasExactly(columns));
            if (immediate is not null)
            {
                var message = $"{name} is deferrable, but {immediate.Name} checks the same columns at once. "
                    + "Remove one of them.";
                yield return new(this, subject, message);
                continue;
            }

            var reference = context.ReferencesTo(table.Name).FirstOrDefault(r => key.HasExactly(r.Key.TargetColumns));
            if (reference.Child is { } child)
            {
                var message = $"{name} is deferrable, and the server refuses it for the target of "
                    + $"{Wording.Of(child.Name)}.{reference.Key.Name}. Make it not deferrable.";
                yield return new(this, subject, message);
            }
        }
    }
}
