using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>One of the conditions that a check joins by <c>and</c>.</summary>
/// <param name="Check">The check.</param>
/// <param name="Condition">The condition, in canonical form.</param>
/// <param name="Restriction">What it says of one column; null when it says anything else.</param>
internal sealed record CheckedCondition(CheckModel Check, Expression Condition, Restriction? Restriction)
{
    /// <summary>Whether the check is one of a column's domain.</summary>
    public bool IsOfDomain { get; init; }

    /// <summary>The conditions of a check; none of one that is not enforced.</summary>
    public static IEnumerable<CheckedCondition> In(CheckModel check, Func<string, ComparedType?> typeOf) =>
        check.IsNotEnforced
            ? []
            : CanonicalForm.Of(check.Condition.Tree).Conjuncts()
                .Select(condition => new CheckedCondition(check, condition, Restriction.Of(condition, typeOf)));
}
