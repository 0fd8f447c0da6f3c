using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>Tables that refer to each other in a circle: where nothing gives way, no row can be the first.</summary>
internal sealed class ForeignKeyCycle() : Rule("SK4012", "foreign-key-cycle", Severity.Error)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var closed = context.References.Cycles(reference => reference.IsRequired(context.Domains)).ToArray();
        foreach (var cycle in closed)
            yield return Closed(cycle, context);
        var reported = new HashSet<QualifiedName>(closed.SelectMany(cycle => cycle).Select(step => step.Child.Name));
        foreach (var cycle in context.References.Cycles(IsImmediate))
        {
            // Two that may both be null, and mean one thing, are SK4021's.
            var isPair = cycle.Count == 2 && context.References.Counterpart(cycle[0], context.Domains) is not null;
            if (!isPair && !cycle.Any(step => reported.Contains(step.Child.Name)))
                yield return Open(cycle, context);
        }
    }

    // Who lets a check wait has seen the cycle.
    private static bool IsImmediate(Reference reference) => reference.Key.Deferral == Deferral.NotDeferrable;

    private Finding Closed(IReadOnlyList<Reference> cycle, RuleContext context)
    {
        var (table, key) = (cycle[0].Child, cycle[0].Key);
        var message = $"{Wording.Way(cycle)} is a cycle of foreign keys that are neither nullable nor deferrable, "
            + $"so no row can be the first. Make {key.Name} deferrable.";
        var name = Identifier.Quote(key.Name);
        var remedy = new Remedy(
            null, $"alter table {table.Name.ToSql()} alter constraint {name} deferrable initially deferred;");
        return new(this, Subject.OfConstraint(table, key.Name, key.Location), message, remedy);
    }

    private Finding Open(IReadOnlyList<Reference> cycle, RuleContext context)
    {
        var step = cycle.First(step => !step.IsRequired(context.Domains));
        var message = $"{Wording.Way(cycle)} is a cycle of foreign keys, so "
            + $"{Wording.Of(step.Child, step.Key.Columns)} can be filled only once all rows are there. "
            + "Make one deferrable, or drop one that the others imply.";
        var first = cycle[0];
        return new(this, Subject.OfConstraint(first.Child, first.Key.Name, first.Key.Location), message)
        {
            Severity = Severity.Info,
        };
    }
}
