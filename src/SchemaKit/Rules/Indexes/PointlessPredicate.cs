using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>
/// A condition that every row meets: it leaves nothing out, and only hides the index from the planner.
/// </summary>
internal sealed class PointlessPredicate() : Rule("SK5008", "pointless-predicate", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        HashSet<string>? notNull = null;
        foreach (var index in table.Indexes.Where(index => index.Predicate is not null && index.AttachedTo is null))
        {
            notNull ??= NotNull(context.Whole(table), context.Domains);
            var conditions = index.Predicate!.Tree.Conjuncts().ToArray();
            var needed = conditions.Where(condition => !NotNullPredicate.FollowsFrom(condition, notNull)).ToArray();
            if (needed.Length < conditions.Length)
                yield return Report(table, index, conditions.Except(needed).First(), needed);
        }
    }

    private static HashSet<string> NotNull(TableModel table, DomainTypes domains) =>
        [.. table.Columns.Where(column => table.IsNeverNull(column, domains)).Select(column => column.Name)];

    private Finding Report(TableModel table, IndexModel index, Expression pointless, Expression[] needed)
    {
        var rest = needed.Length switch
        {
            0 => null,
            1 => new SqlExpression(Bare(needed[0])),
            _ => new SqlExpression(string.Join(" and ", needed.Select(condition => condition.ToSql()))),
        };
        var message = $"{index.Name} on {Wording.Of(table.Name)} asks {Bare(pointless)} of a column that is never "
            + "null. Leave that condition out.";
        var remedy = IndexReplacement.Of(table, index, index with { Predicate = rest });
        return new(this, Subject.Of(table, index), message, remedy);
    }

    private static string Bare(Expression condition)
    {
        var sql = condition.ToSql();
        return sql[0] == '(' && sql[sql.Length - 1] == ')' ? sql.Substring(1, sql.Length - 2) : sql;
    }
}
