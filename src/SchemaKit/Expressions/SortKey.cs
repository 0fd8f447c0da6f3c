namespace SchemaKit.Expressions;

/// <summary>What an aggregate sorts its input by.</summary>
/// <param name="Value">The key.</param>
/// <param name="Order">What follows it, such as <c>desc nulls last</c>; empty for nothing.</param>
internal sealed record SortKey(Expression Value, string Order)
{
    public string ToSql() => Order.Length == 0 ? Value.ToSql() : $"{Value.ToSql()} {Order}";
}
