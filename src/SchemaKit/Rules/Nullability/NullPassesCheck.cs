using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>A check fails on false alone, and a condition on null is null.</summary>
internal sealed class NullPassesCheck() : Rule("SK2508", "null-passes-check", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var check in table.Checks.Where(c => !c.IsNotEnforced))
        {
            var condition = ConditionReading.Of(check.Condition.Tree);
            var columns = condition.ColumnsRead().Select(read => read.Name).Distinct().Take(2).ToList();
            if (columns.Count != 1 || table.Column(columns[0]) is not { IsNullable: true, IsInherited: false } column)
                continue;
            if (condition.Conjuncts().Any(IsRequirement) && !condition.SelfAndParts().Any(KnowsNull)
                && !new TableChecks(table, context.Domains, []).RefusesNull(column.Name))
                yield return Report(table, column, check);
        }
    }

    // A bound alone is no requirement: a discount that may be missing is still not negative.
    private static bool IsRequirement(Expression condition) => condition switch
    {
        InList { IsNegated: false, Operand: ColumnRef } list => list.Items.All(item => item is Literal),
        Binary { Operator: "<>", Right: Literal { Kind: LiteralKind.Text, Text: "" } } isNotEmpty => IsText(isNotEmpty.Left),
        Binary { Operator: "<", Left: Literal { Text: "0" }, Right: FunctionCall length } => IsLength(length),
        Binary { Operator: "<=", Left: Literal { Text: "1" }, Right: FunctionCall length } => IsLength(length),
        Binary { Operator: "<>", Left: FunctionCall length, Right: Literal { Text: "0" } } => IsLength(length),
        _ => false,
    };

    private static bool IsLength(FunctionCall call) =>
        call is { Name: "length" or "char_length" or "character_length" or "octet_length", Arguments: [{ Value: var text }] }
        && IsText(text);

    private static bool IsText(Expression text) => text switch
    {
        ColumnRef => true,
        FunctionCall { Name: "trim" or "btrim" or "ltrim" or "rtrim", Arguments: [{ Value: var inner }, ..] } => IsText(inner),
        _ => false,
    };

    private static bool KnowsNull(Expression part) => part
        is IsTest or DistinctTest or Case
        or FunctionCall { Name: "coalesce" or "num_nulls" or "num_nonnulls" }
        or Literal { Kind: LiteralKind.Null };

    private Finding Report(TableModel table, ColumnModel column, CheckModel check)
    {
        var name = Identifier.Quote(column.Name);
        return new(
            this,
            Subject.OfConstraint(table, check.Name, check.Location),
            $"{Wording.Of(table.Name)}.{check.Name} reads as if {column.Name} had to have a value, yet null passes it. "
            + $"Make {column.Name} not null, or begin the condition with \"{name} is null or\".",
            new(null, string.Join("\n", NotNullRemedy.Sql(table, column))));
    }
}
