namespace SchemaKit.Model;

/// <summary>Makes lists that compare by value.</summary>
public static class ValueList
{
    /// <summary>A list of the items, as a collection expression makes it.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of the items of a sequence, which is read at once.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new(items.ToArray());
}
