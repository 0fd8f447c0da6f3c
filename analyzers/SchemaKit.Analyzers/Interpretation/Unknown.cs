using SchemaKit.Model;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>The value of what could not be followed.</summary>
internal sealed class Unknown
{
    private Unknown()
    {
    }

    public static Unknown Value { get; } = new();

    /// <summary>Whether a value is unknown, or holds one that is; an array may hold itself.</summary>
    public static bool IsIn(object? value)
    {
        if (ItemsOf(value) is null)
            return value is Unknown;
        var seen = new HashSet<object>(ByReference<object>.Equality);
        var open = new Stack<object?>();
        open.Push(value);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next is Unknown)
                return true;
            if (ItemsOf(next) is not { } items || !seen.Add(next!))
                continue;
            foreach (var item in items)
                open.Push(item);
        }

        return false;
    }

    private static object?[]? ItemsOf(object? value) => value as object?[] ?? (value as TupleValue)?.Items;
}
