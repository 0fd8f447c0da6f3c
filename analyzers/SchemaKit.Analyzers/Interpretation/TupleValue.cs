namespace SchemaKit.Analyzers.Interpretation;

/// <summary>A tuple, equal by its items.</summary>
internal sealed class TupleValue(object?[] items) : IEquatable<TupleValue>
{
    private readonly long _size = SizeOf(items);

    public object?[] Items => items;

    /// <summary>Tuples of tuples are compared, and written, item by item.</summary>
    private static long SizeOf(object?[] items)
    {
        var size = items.Sum(item => item is TupleValue tuple ? tuple._size : 1);
        return size > Budget.GreatestLength ? throw new ExhaustedException("a tuple holds too much") : size;
    }

    public bool Equals(TupleValue? other) => other is not null && items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as TupleValue);

    public override int GetHashCode() =>
        items.Aggregate(items.Length, (hash, item) => (hash * 31) + (item?.GetHashCode() ?? 0));

    public override string ToString() => $"({string.Join(", ", items)})";
}
