using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>A check that sets a column equal to an expression of others: <c>check (total = net + tax)</c>.</summary>
/// <param name="Column">The column.</param>
/// <param name="Inputs">The columns that its value follows from.</param>
internal sealed record Equation(string Column, ValueList<string> Inputs)
{
    // Functions of PostgreSQL that always give the same for the same. Of any other the check does not say.
    private static readonly HashSet<string> s_immutable = new(
        [
            "abs", "btrim", "ceil", "ceiling", "char_length", "coalesce", "floor", "greatest", "initcap", "least",
            "left", "length", "lower", "lpad", "ltrim", "md5", "mod", "nullif", "octet_length", "power",
            "regexp_replace", "replace", "right", "round", "rpad", "rtrim", "sign", "split_part", "sqrt", "substr",
            "substring", "translate", "trim", "trunc", "upper",
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// What the check says; null when it is no equation, or may hold for other reasons: a check passes on null.
    /// </summary>
    public static Equation? Of(CheckModel check, TableModel table)
    {
        if (check.IsNotEnforced || check.IsNotValid || check.Condition.Tree is not Binary { Operator: "=" } equality)
            return null;
        return Of(equality.Left, equality.Right, table) ?? Of(equality.Right, equality.Left, table);
    }

    private static Equation? Of(Expression left, Expression right, TableModel table)
    {
        if (left is not ColumnRef column || !right.SelfAndParts().All(IsImmutable))
            return null;
        var inputs = right.ColumnsRead().Select(input => input.Name).ToValueList();
        var isCertain = inputs.Count > 0
            && !inputs.Contains(column.Name)
            && table.HasNoNulls(inputs.Append(column.Name))
            && inputs.All(name => table.Column(name)!.Type.Name != "timestamp with time zone");
        return isCertain ? new(column.Name, inputs) : null;
    }

    /// <summary>A cast may hang on settings of the session, as arithmetic with time zones does.</summary>
    private static bool IsImmutable(Expression part) => part switch
    {
        FunctionCall call => s_immutable.Contains(call.Name) && call.IsBuiltIn(call.Name),
        Cast cast => cast.Operand is Literal,
        Subquery or AtTimeZone or Unparsed => false,
        _ => true,
    };
}
