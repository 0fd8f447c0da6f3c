using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>The values that a check leaves to a column: <c>check (status in ('open', 'paid'))</c>.</summary>
internal static class ClosedSet
{
    /// <summary>How many values there are; null when no check lists them.</summary>
    public static int? SizeOf(string column, IEnumerable<CheckModel> checks)
    {
        int? size = null;
        foreach (var condition in checks.SelectMany(check => ConditionReading.Of(check.Condition.Tree).Conjuncts()))
        {
            if (condition is InList { IsNegated: false, Operand: ColumnRef { IsQualified: false } operand } list
                && operand.Name == column)
            {
                size = Math.Min(size ?? int.MaxValue, list.Items.Distinct().Count());
            }
        }

        return size;
    }
}
