using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A foreign key to what is not there, or to columns that no key holds: the server refuses it.</summary>
internal sealed class ForeignKeyTarget() : Rule("SK4022", "foreign-key-target", Severity.Error)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var key in context.ForeignKeysOf(table))
        {
            if (!context.IsExternal(key.Target) && Check(table, key, context) is { } finding)
                yield return finding;
        }
    }

    private Finding? Check(TableModel table, ForeignKeyModel key, RuleContext context)
    {
        if (context.Table(key.Target) is not { } target)
            return context.Database.IsIncomplete ? null : Report(table, key, "is not there. Add it", null, context);
        if (target.IsIncomplete)
            return null;
        var columns = new Reference(table, key, target).TargetColumns;
        if (columns.FirstOrDefault(column => target.Column(column) is null) is { } missing)
            return Report(table, key, $"has no column {missing}. Name one that it has", null, context);
        if (columns.Count == 0)
            return Report(table, key, "has no primary key. Give it one", null, context);

        var keys = context.IndexesOf(target).Where(index => IsKey(index, columns)).ToArray();
        if (keys.Any(index => index.Deferral == Deferral.NotDeferrable && index.IsWithoutOverlaps == key.IsPeriod))
            return null;
        var names = $"({string.Join(", ", columns)})";
        return keys.FirstOrDefault(index => index.Deferral != Deferral.NotDeferrable) is { } waiting
            ? Report(
                table,
                key,
                $"has only {waiting.Name} on {names}, which is deferrable. Make it immediate",
                null,
                context)
            : Report(
                table,
                key,
                $"has no key on {names}. Make it unique there",
                Cure(target, columns, key, context),
                context);
    }

    private static bool IsKey(IndexShape index, IReadOnlyList<string> columns) =>
        index is { IsUnique: true, IsInvalid: false, Predicate: null }
        && index.Keys.Count == columns.Count
        && index.HasExactly(columns);

    private static Remedy? Cure(
        TableModel target, IReadOnlyList<string> columns, ForeignKeyModel key, RuleContext context)
    {
        if (key.IsPeriod)
            return null;
        var name = Identifier.Quote(context.Convention.UniqueName(target.Name.Name, columns));
        var members = Wording.Members(columns, context.Convention);
        return new(
            $"t.Unique({members}); // in {Wording.Members([target.Name.Name], context.Convention)}",
            $"alter table {target.Name.ToSql()} add constraint {name} unique ({Wording.Sql(columns)});");
    }

    private Finding Report(TableModel table, ForeignKeyModel key, string fault, Remedy? remedy, RuleContext context) =>
        new(
            this,
            ForeignKeySubject.Of(table, key, context),
            $"{Wording.Of(table, key.Columns)} references {Wording.Of(key.Target)}, which {fault}.",
            remedy);
}
