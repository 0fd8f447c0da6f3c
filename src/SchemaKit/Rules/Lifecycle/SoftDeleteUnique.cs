using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Lifecycle;

/// <summary>A row that was deleted softly still holds its key, so that nobody can have it again.</summary>
internal sealed class SoftDeleteUnique() : Rule("SK7503", "soft-delete-unique", Severity.Warning)
{
    private const string DeletedAt = SoftDeletion.DeletedAt;

    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (!context.Whole(table).HasSoftDelete())
            yield break;
        foreach (var key in table.UniqueConstraints.Where(k => !IsExcepted(table, k, context)))
        {
            var subject = Subject.OfConstraint(table, key.Name, key.Location);
            yield return Report(table, subject, key.Columns.Contains(DeletedAt), CureOf(table, key));
        }

        foreach (var index in table.Indexes.Where(i => i.IsUnique && !IsExcepted(table, i, context)))
        {
            var hasDeletedAt = index.Keys.Any(k => k.Column == DeletedAt);
            yield return Report(table, Subject.Of(table, index), hasDeletedAt, remedy: null);
        }
    }

    private static bool IsExcepted(TableModel table, KeyModel key, RuleContext context) =>
        key.Declarations.Any(d => d.Kind == DeclarationKind.UniqueForever)
        || (key.NullsNotDistinct && key.Columns.Contains(DeletedAt))
        || IsReferenced(table, key.Columns, context);

    private static bool IsExcepted(TableModel table, IndexModel index, RuleContext context) =>
        index.Declarations.Any(d => d.Kind == DeclarationKind.UniqueForever)
        || (index.NullsNotDistinct && index.Keys.Any(k => k.Column == DeletedAt))
        || (index.Predicate is { } predicate && NotNullPredicate.IsRefutedBy(predicate, [DeletedAt]))
        || (index.Predicate is null && IsReferenced(table, [.. index.Keys.Select(k => k.Column ?? "")], context));

    // A partial index cannot serve a foreign key.
    private static bool IsReferenced(TableModel table, ValueList<string> columns, RuleContext context) =>
        context.ReferencesTo(table.Name).Any(r => IsSameSet(r.Key.TargetColumns, columns));

    private static bool IsSameSet(ValueList<string> left, ValueList<string> right) =>
        left.Count == right.Count && left.All(right.Contains);

    private static Remedy? CureOf(TableModel table, KeyModel key)
    {
        var columns = key.Columns.Where(c => c != DeletedAt).Select(Identifier.Quote).ToList();
        // A deferrable key, one without overlaps and one of deleted_at alone have no partial index to replace them.
        if (key.Deferral != Deferral.NotDeferrable || key.IsWithoutOverlaps || columns.Count == 0)
            return null;
        var name = Identifier.Quote(key.Name);
        var included = key.Included.Count == 0 ? ""
            : $" include ({string.Join(", ", key.Included.Select(Identifier.Quote))})";
        var nulls = key.NullsNotDistinct ? " nulls not distinct" : "";
        return new(
            Limit(table, key),
            $"alter table {table.Name.ToSql()} drop constraint {name}; create unique index {name} on "
            + $"{table.Name.ToSql()} ({string.Join(", ", columns)}){included}{nulls} where {DeletedAt} is null;");
    }

    private static string? Limit(TableModel table, KeyModel key) =>
        key.Columns.Contains(DeletedAt) ? null
        : table.GroupColumns.Contains(DeletedAt) ? $".WhileAlive({nameof(SoftDelete)})"
        : $".Where($\"{{DeletedAt}} is null\")";

    private Finding Report(TableModel table, Subject subject, bool hasDeletedAt, Remedy? remedy)
    {
        // Nulls are distinct: two live rows never agree on deleted_at.
        var harm = hasDeletedAt
            ? "has deleted_at in its key, so live rows may repeat each other"
            : "counts deleted rows too, so nobody can have the key of a deleted row again";
        return new(
            this,
            subject,
            $"{table.Name.Name}.{subject.Member} {harm}. Make it a unique index where deleted_at is null.",
            remedy);
    }
}
