using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>
/// Nulls are distinct: rows with a null in one column of the key repeat each other in all the others.
/// </summary>
internal sealed class NullableInUnique() : Rule("SK3009", "nullable-in-unique", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var taking = context.IndexesOf(table)
            .Where(i => i is { IsUnique: true, IsPrimaryKey: false, NullsNotDistinct: false });
        foreach (var index in taking)
        {
            if (index.Keys.Count < 2)
                continue;
            var column = index.Keys.Select(k => k.Column)
                .FirstOrDefault(name => name is not null && LetsRepeat(table, index, name, context));
            if (column is not null)
                yield return Report(table, index, column, context);
        }
    }

    // What the predicate says of a column decides whether it is null. A key with deleted_at in it is SK7503's to
    // report.
    private static bool LetsRepeat(TableModel table, IndexShape index, string column, RuleContext context) =>
        !table.AreNeverNull([column], context.Domains)
        && (index.Predicate is null || !Mentions(index.Predicate, column))
        && !(column == SoftDeletion.DeletedAt && table.HasSoftDelete())
        && !IsCompleted(table, index, column, context);

    /// <summary>Whether another unique index holds the rows in which the column is null.</summary>
    private static bool IsCompleted(TableModel table, IndexShape index, string column, RuleContext context) =>
        context.IndexesOf(table).Any(other =>
            other.IsUnique
            && other.Predicate is { } predicate
            && NotNullPredicate.IsRefutedBy(predicate, [column])
            && other.Keys.All(k => k.Column is not null && index.Keys.Any(i => i.Column == k.Column)));

    private static bool Mentions(SqlExpression predicate, string column) =>
        predicate.Tree.ColumnsRead().Any(read => read.Name == column);

    private Finding Report(TableModel table, IndexShape index, string column, RuleContext context)
    {
        var subject = index.IsConstraint
            ? Subject.OfConstraint(table, index.Name, index.Location)
            : Subject.In(table, ObjectKind.Index, index.Name, index.Location);
        return new(
            this,
            subject,
            $"{Wording.Of(table.Name)}.{index.Name} accepts rows that repeat each other where {column} is null. "
            + $"Make it nulls not distinct, or {column} not null.",
            new(".NullsNotDistinct()", Sql(table, index, context)));
    }

    private static string? Sql(TableModel table, IndexShape index, RuleContext context)
    {
        var isPlain = index is { IsConstraint: true, Deferral: Deferral.NotDeferrable, IsReplicaIdentity: false }
            && table.PartitionKey is null
            && !context.ReferencesTo(table.Name).Any(r => index.HasExactly(r.Key.TargetColumns));
        if (!isPlain)
            return null;
        var (owner, name) = (table.Name.ToSql(), Identifier.Quote(index.Name));
        var made = Identifier.Quote(Identifier.Shorten($"{index.Name}_new"));
        var included = index.Included.Count == 0 ? "" : $" include ({Wording.Sql(index.Included)})";
        return $"create unique index concurrently {made} on {owner} ({Wording.Sql(DeclaredKeys.ColumnsOf(index))})"
            + $"{included} nulls not distinct;\n"
            + $"alter table {owner} drop constraint {name}, add constraint {name} unique using index {made};";
    }
}
