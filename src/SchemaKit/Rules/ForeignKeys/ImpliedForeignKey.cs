using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A foreign key that forbids nothing which another one, or two in a row, do not forbid already.</summary>
internal sealed class ImpliedForeignKey() : Rule("SK4007", "implied-foreign-key", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var references = context.ReferencesOf(table);
        return references.Count < 2 ? [] : Check(table, references, context);
    }

    private IEnumerable<Finding> Check(TableModel table, IReadOnlyList<Reference> references, RuleContext context)
    {
        for (var i = 0; i < references.Count; i++)
        {
            if (ReasonOf(references[i], references, context) is { } reason)
                yield return Report(table, references[i].Key, reason.Key);
        }
    }

    private static Reference? ReasonOf(Reference reference, IReadOnlyList<Reference> references, RuleContext context)
    {
        for (var i = 0; i < references.Count; i++)
        {
            var other = references[i];
            if (other.Key != reference.Key && Implies(other, reference, context) && IsAsSure(other, reference, context))
                return other;
        }

        return null;
    }

    /// <summary>Whether the other is checked at least when this one is, and acts alike.</summary>
    private static bool IsAsSure(Reference other, Reference reference, RuleContext context) =>
        IsChecked(other.Key, reference.Key)
        && (other.Key.IsMatchFull
            ? other.Key.Columns.Any(reference.Key.Columns.Contains)
            : other.Child.AreNeverNull(
                other.Key.Columns.Where(column => !reference.Key.Columns.Contains(column)), context.Domains));

    private static bool IsChecked(ForeignKeyModel other, ForeignKeyModel key) =>
        !other.IsNotValid
        && (other.Deferral == Deferral.NotDeferrable || other.Deferral == key.Deferral)
        && other.OnDelete == key.OnDelete
        && other.OnUpdate == key.OnUpdate;

    private static bool Implies(Reference other, Reference reference, RuleContext context) =>
        IsPart(reference, other) || LeadsOn(other, context.ReferencesOf(other.Parent), reference);

    private static bool LeadsOn(Reference other, IReadOnlyList<Reference> ofParent, Reference reference)
    {
        for (var i = 0; i < ofParent.Count; i++)
        {
            var further = ofParent[i];
            if (further.Key.Target == reference.Key.Target
                && IsChecked(further.Key, reference.Key)
                && IsSame(Chain(other, further), reference))
                return true;
        }

        return false;
    }

    private static bool IsPart(Reference reference, Reference other) =>
        reference.Key.Target == other.Key.Target
        && reference.Key.Columns.Count < other.Key.Columns.Count
        && reference.Pairs.All(other.Pairs.Contains);

    /// <summary>What the columns of the first refer to by both; empty where the second needs more columns.</summary>
    private static IReadOnlyList<(string Column, string Target)> Chain(Reference first, Reference second)
    {
        var pairs = (from pair in first.Pairs
                     join further in second.Pairs on pair.Target equals further.Column
                     select (pair.Column, further.Target)).ToArray();
        return pairs.Length == second.Key.Columns.Count ? pairs : [];
    }

    private static bool IsSame(IReadOnlyList<(string Column, string Target)> pairs, Reference reference) =>
        pairs.Count == reference.Key.Columns.Count && reference.Pairs.All(pairs.Contains);

    private Finding Report(TableModel table, ForeignKeyModel key, ForeignKeyModel reason)
    {
        var message = $"{key.Name} on {Wording.Of(table.Name)} forbids nothing that {reason.Name} allows. "
            + $"Drop {key.Name}.";
        var sql = $"alter table {table.Name.ToSql()} drop constraint {Identifier.Quote(key.Name)};";
        return new(this, Subject.OfConstraint(table, key.Name, key.Location), message, new(null, sql));
    }
}
