using SchemaKit.Expressions;

namespace SchemaKit.Rules.Security;

/// <summary>A column compared with what is the same for every row of a statement: <c>owner_id = (select auth.uid())</c>.</summary>
internal static class ClaimComparison
{
    /// <summary>The column; null for any other condition.</summary>
    public static string? ColumnOf(Expression condition) => CanonicalForm.Of(condition) switch
    {
        Binary { Operator: "=" } b => ColumnOf(b.Left, b.Right) ?? ColumnOf(b.Right, b.Left),
        Quantified { Operator: "=", IsAll: false } q => ColumnOf(q.Left, q.Right),
        InSubquery { IsNegated: false } q => ColumnOf(q.Operand, q.Query),
        InList { IsNegated: false } list when list.Items.All(IsClaim) => OfReference(list.Operand),
        _ => null,
    };

    private static string? ColumnOf(Expression column, Expression value) => IsClaim(value) ? OfReference(column) : null;

    private static string? OfReference(Expression expression) => (expression as ColumnRef)?.Name;

    private static bool IsClaim(Expression value)
    {
        var parts = value.SelfAndParts().ToArray();
        // The columns of a query's own relations are no columns of the table.
        var hasOwnColumns = parts.OfType<ColumnRef>().Any() && value is not Subquery { Relations.Count: > 0 };
        return !hasOwnColumns && parts.Any(p => p is FunctionCall);
    }
}
