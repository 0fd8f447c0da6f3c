using System.Collections;
using System.Runtime.CompilerServices;

namespace SchemaKit.Model;

/// <summary>An immutable list that compares by value: two lists are equal when their items are, in order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>The default value is the empty list, so that a model without items needs no initialiser.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>How many items the list has.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The item at a position, counted from zero.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no item at that position.</exception>
    public T this[int index] => Items[index];

    private T[] Items => _items ?? [];

    /// <summary>Whether two lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) =>
        ReferenceEquals(_items, other._items) || Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>Goes through the items in order, without an object of its own.</summary>
    public Enumerator GetEnumerator() => new(_items);

    /// <summary>The items, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    // LINQ has quicker ways for arrays, and none at all for empty ones, which most lists of a model are.
    internal IEnumerable<T> Where(Func<T, bool> predicate) => Items.Where(predicate);

    internal IEnumerable<TResult> Select<TResult>(Func<T, TResult> selector) => Items.Select(selector);

    internal IEnumerable<TResult> SelectMany<TResult>(Func<T, IEnumerable<TResult>> selector) =>
        Items.SelectMany(selector);

    internal bool Any(Func<T, bool> predicate)
    {
        foreach (var item in this)
        {
            if (predicate(item))
                return true;
        }

        return false;
    }

    internal bool All(Func<T, bool> predicate)
    {
        foreach (var item in this)
        {
            if (!predicate(item))
                return false;
        }

        return true;
    }

    internal bool Contains(T item) => _items is not null && Array.IndexOf(_items, item) >= 0;

    /// <summary>A place in a list, to go on from.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _next;

        internal Enumerator(T[]? items) => _items = items;

        /// <summary>The item that the last call of <see cref="MoveNext"/> came to.</summary>
        public readonly T Current => _items![_next - 1];

        /// <summary>Goes to the next item, at first to the first.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => _items is not null && ++_next <= _items.Length;
    }
}
