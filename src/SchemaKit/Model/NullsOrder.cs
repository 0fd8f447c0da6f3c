namespace SchemaKit.Model;

/// <summary>Where nulls come in an order.</summary>
public enum NullsOrder
{
    /// <summary><c>nulls first</c>.</summary>
    First,

    /// <summary><c>nulls last</c>.</summary>
    Last,
}
