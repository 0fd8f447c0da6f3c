using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>Conditions of which each can be met, and all together by no value.</summary>
internal sealed class ContradictoryChecks() : Rule("SK2513", "contradictory-checks", Severity.Error)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Checks.Count == 0)
            yield break;
        var checks = new TableChecks(table, context.Domains, context.Database.Enums);
        foreach (var column in table.Columns)
        {
            var reported = Find(checks, column.Name, isOfLength: false) ?? Find(checks, column.Name, isOfLength: true);
            if (reported is not { } found || found.Last.IsOfDomain)
                continue;
            var onlyNullFits = !checks.RefusesNull(column.Name);
            if (!onlyNullFits || !IsNullMeant(checks, column.Name))
                yield return Report(table, column, found.Last.Check, found.Partner?.Check, onlyNullFits);
        }
    }

    // The first condition that leaves no value, and an earlier one with which alone it does so.
    private static (CheckedCondition Last, CheckedCondition? Partner)? Find(TableChecks checks, string column, bool isOfLength)
    {
        var ofType = checks.OfType(column, isOfLength);
        var left = ofType;
        var before = new List<CheckedCondition>();
        foreach (var next in checks.RestrictionsOf(column, isOfLength))
        {
            var values = next.Restriction!.Values;
            left = left.And(values);
            if (left.IsEmpty)
            {
                var partner = values.And(ofType).IsEmpty
                    ? null
                    : before.Find(c => c.Restriction!.Values.And(values).And(ofType).IsEmpty) ?? before[before.Count - 1];
                return (next, partner is null || partner.Check == next.Check ? null : partner);
            }

            before.Add(next);
        }

        return null;
    }

    // "check (x is null)" says so itself.
    private static bool IsNullMeant(TableChecks checks, string column) => checks.Conditions.Any(c =>
        c.Condition is IsTest { Test: "null", IsNegated: false, Operand: ColumnRef read } && read.Name == column);

    private Finding Report(TableModel table, ColumnModel column, CheckModel check, CheckModel? partner, bool onlyNullFits)
    {
        var name = $"{Wording.Of(table.Name)}.{check.Name}";
        var fault = partner is null
            ? $"{name} leaves no value to {column.Name}"
            : $"{name} and {partner.Name} together leave no value to {column.Name}";
        var effect = onlyNullFits ? "only null fits" : "every row is refused";
        var cure = partner is null ? "Correct it" : "Correct one of them";
        return new(this, Subject.OfConstraint(table, check.Name, check.Location), $"{fault}, so {effect}. {cure}.")
        {
            Severity = onlyNullFits ? Severity.Warning : Severity.Error,
        };
    }
}
