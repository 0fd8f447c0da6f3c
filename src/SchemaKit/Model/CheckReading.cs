using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>What a check constraint says of single columns.</summary>
internal static class CheckReading
{
    /// <summary>Whether the condition reads the column. One that is not understood may read any.</summary>
    public static bool Reads(this CheckModel check, string column) =>
        check.Condition.Tree is Unparsed
            ? check.Condition.Columns.Count == 0 || check.Condition.Columns.Contains(column)
            : check.Condition.Tree.ColumnsRead().Any(read => read.Name == column);

    /// <summary>
    /// The constants that a condition allows to a column, beside null: <c>status in ('new', 'paid')</c>, or a range
    /// from 0 to 1. Null when it is no such list.
    /// </summary>
    public static IReadOnlyList<string>? Allowed(this CheckModel check, string column)
    {
        var wanted = ConditionReading.Of(check.Condition.Tree).Disjuncts()
            .Where(d => d is not IsTest { Test: "null", IsNegated: false })
            .ToList();
        var values = new List<string>();
        foreach (var part in wanted)
        {
            if (ConstantsOf(part, column) is not { } constants)
                return null;
            values.AddRange(constants);
        }

        return values.Count == 0 ? null : values;
    }

    private static IEnumerable<string>? ConstantsOf(Expression condition, string column) => condition switch
    {
        InList { IsNegated: false } list when Is(list.Operand, column) && list.Items.All(i => i is Literal) =>
            list.Items.Select(i => ((Literal)i).Text),
        Binary { Operator: "=", Right: Literal value } equality when Is(equality.Left, column) => [value.Text],
        Binary { Operator: "=", Left: Literal value } equality when Is(equality.Right, column) => [value.Text],
        Logical { IsAnd: true, Operands.Count: 2 } both when IsZeroToOne(both, column) => ["0", "1"],
        _ => null,
    };

    // Two comparisons are the canonical form of "between".
    private static bool IsZeroToOne(Logical both, string column) => both.Operands.All(o => o switch
    {
        Binary { Operator: "<=", Left: Literal { Text: "0" } } least => Is(least.Right, column),
        Binary { Operator: "<=", Right: Literal { Text: "1" } } greatest => Is(greatest.Left, column),
        _ => false,
    });

    private static bool Is(Expression operand, string column) => operand is ColumnRef read && read.Name == column;
}
