namespace SchemaKit.Analyzers.Interpretation;

/// <summary>A tuple, equal by its items.</summary>
internal sealed class TupleValue(object?[] items) : IEquatable<TupleValue>
{
    public object?[] Items => items;

    public bool Equals(TupleValue? other) => other is not null && items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as TupleValue);

    public override int GetHashCode() =>
        items.Aggregate(items.Length, (hash, item) => (hash * 31) + (item?.GetHashCode() ?? 0));

    public override string ToString() => $"({string.Join(", ", items)})";
}
