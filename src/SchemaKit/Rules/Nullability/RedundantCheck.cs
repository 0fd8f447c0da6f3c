using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>A check that refuses no row which is not refused without it.</summary>
internal sealed class RedundantCheck() : Rule("SK2512", "redundant-check", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Checks.Count == 0)
            return [];
        var checks = new TableChecks(table, context.Domains, context.Database.Enums);
        var byCheck = checks.Conditions.ToLookup(condition => condition.Check);
        var kept = checks.Conditions.Select(condition => condition.Check).Distinct().ToList();
        var found = new List<Finding>();
        // Of two that say the same, the later is too much.
        foreach (var check in table.Checks.Reverse().Where(byCheck.Contains).Where(check => IsOwn(check, table)))
        {
            var conditions = byCheck[check].Where(condition => !condition.IsOfDomain).ToList();
            var reason = conditions.TrueForAll(c => FollowsFromColumn(c, table, checks, context))
                ? $"the declaration of {string.Join(" and ", ColumnsOf(conditions))}"
                : kept.Find(other => other != check && Implies(other, check, conditions, byCheck, checks))?.Name;
            if (reason is null)
                continue;
            kept.Remove(check);
            found.Add(Report(table, check, reason));
        }

        found.Reverse();
        return found;
    }

    // A check of inherited columns may be the parent's, which the child cannot drop.
    private static bool IsOwn(CheckModel check, TableModel table) =>
        !table.Columns.Any(column => column.IsInherited && check.Reads(column.Name));

    private static string[] ColumnsOf(List<CheckedCondition> conditions) =>
        [.. conditions.Select(c => c.Restriction!.Column).Distinct()];

    private static bool FollowsFromColumn(
        CheckedCondition condition, TableModel table, TableChecks checks, RuleContext context)
    {
        if (condition.Restriction is not { } wanted || table.Column(wanted.Column) is not { } column)
            return false;
        var isNeverNull = column.NotNull?.IsNotValid != true
            && table.AreNeverNull([wanted.Column], context.Domains);
        return (!wanted.RefusesNull || isNeverNull)
            && checks.OfType(wanted.Column, wanted.IsOfLength).IsWithin(wanted.Values);
    }

    private static bool Implies(
        CheckModel other,
        CheckModel check,
        List<CheckedCondition> wanted,
        ILookup<CheckModel, CheckedCondition> byCheck,
        TableChecks checks)
    {
        // What is not valid says nothing of old rows, and what is not inherited nothing of the children's.
        if ((other.IsNotValid && !check.IsNotValid) || (other.IsNoInherit && !check.IsNoInherit))
            return false;
        return wanted.TrueForAll(c => byCheck[other].Any(given =>
            (!given.IsOfDomain && given.Condition == c.Condition) || Implies(given.Restriction, c.Restriction, checks)));
    }

    private static bool Implies(Restriction? given, Restriction? wanted, TableChecks checks)
    {
        if (given is null || wanted is null || given.Column != wanted.Column || given.IsOfLength != wanted.IsOfLength
            || (wanted.RefusesNull && !given.RefusesNull))
            return false;
        var values = given.Values.And(checks.OfType(given.Column, given.IsOfLength));
        return !values.IsEmpty && values.IsWithin(wanted.Values);
    }

    private Finding Report(TableModel table, CheckModel check, string reason) => new(
        this,
        Subject.OfConstraint(table, check.Name, check.Location),
        $"{Wording.Of(table.Name)}.{check.Name} refuses no row that {reason} does not refuse already. Drop it.",
        new(null, $"alter table {table.Name.ToSql()} drop constraint {Identifier.Quote(check.Name)};"));
}
