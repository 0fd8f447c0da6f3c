using System.Collections;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>A sequence that is made while it is gone through, of which each item is a step.</summary>
internal sealed class CountedSequence(IEnumerable items, Budget budget) : IEnumerable<object?>
{
    /// <summary>The sequence, counted unless it is a collection, which has an end in sight.</summary>
    public static object? Of(object? value, Budget budget) => value switch
    {
        string or ICollection or ICollection<object?> or IOrderedEnumerable<object?> or CountedSequence => value,
        ILookup<object?, object?> or IGrouping<object?, object?> => value,
        IEnumerable sequence => new CountedSequence(sequence, budget),
        _ => value,
    };

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var item in items)
        {
            budget.Spend();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
