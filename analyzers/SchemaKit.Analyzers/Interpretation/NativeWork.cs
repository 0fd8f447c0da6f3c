using System.Collections;
using System.Text;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>What a call of .NET has to look at, and what it may make: it runs without steps of its own.</summary>
internal static class NativeWork
{
    /// <summary>What a method looks at of a list or a text is the same however long that is.</summary>
    private static readonly HashSet<string> s_constant =
    [
        "Add", "Append", "AppendLine", "get_Item", "set_Item", "get_Chars", "get_Count", "get_Length", "get_Keys",
        "get_Values", "get_Key", "get_Value", "Push", "Pop", "Enqueue", "Dequeue", "Peek", "TryGetValue",
        "ContainsKey", "GetEnumerator", "MoveNext", "get_Current", "IsNullOrEmpty",
    ];

    /// <summary>How many items and letters the call looks at.</summary>
    public static int Of(IMethodSymbol method, object? self, object?[] arguments) =>
        s_constant.Contains(method.Name) ? 0 : (int)Math.Min(int.MaxValue, SizeOf(self) + arguments.Sum(SizeOf));

    /// <summary>Whether the call may make a text or a collection that is much too long.</summary>
    public static bool MayMakeTooMuch(IMethodSymbol method, object? self, object?[] arguments)
    {
        if (arguments.Any(a => a is int and > Budget.GreatestLength) && MayGrow(method))
            return true;

        // Pairs of pairs are compared, and written, item by item.
        if (method.MethodKind == MethodKind.Constructor && arguments.Any(a => a is KeyValuePair<object, object>))
            return true;
        return method.Name switch
        {
            "Replace" when arguments is [string former, string now] =>
                former.Length > 0 && SizeOf(self) / former.Length * now.Length > Budget.GreatestLength,
            "Insert" when arguments is [_, string text, int count] => (long)text.Length * count > Budget.GreatestLength,
            "Join" or "Concat" when method.ContainingType.SpecialType == SpecialType.System_String =>
                LettersOf(arguments) > Budget.GreatestLength,
            "ToString" or "Format" or "AppendFormat" => arguments.Any(a => a is string text && IsLongFormat(text)),
            _ => false,
        };
    }

    /// <summary>A precision or a width in the thousands.</summary>
    public static bool IsLongFormat(string format)
    {
        var digits = 0;
        foreach (var letter in format)
        {
            digits = letter is >= '0' and <= '9' ? digits + 1 : 0;
            if (digits > 3)
                return true;
        }

        return false;
    }

    public static long SizeOf(object? value) => value switch
    {
        string text => text.Length,
        StringBuilder text => text.Length,
        ICollection items => items.Count,
        ICollection<object?> items => items.Count,
        _ => 0,
    };

    private static bool MayGrow(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor || method.Name
        is "Range" or "Repeat" or "PadLeft" or "PadRight" or "Append" or "Insert" or "EnsureCapacity" or "Resize"
        or "set_Capacity" or "set_Length";

    /// <summary>The letters of texts and of those in collections; the first text may stand between them all.</summary>
    private static long LettersOf(object?[] arguments)
    {
        long letters = 0;
        var between = arguments.FirstOrDefault() is string first ? first.Length : 0;
        foreach (var argument in arguments)
        {
            letters += SizeOf(argument as string) + between;
            foreach (var item in argument is string or null ? [] : (argument as IEnumerable)?.Cast<object?>() ?? [])
                letters += SizeOf(item as string) + between;
            if (letters > Budget.GreatestLength)
                break;
        }

        return letters;
    }
}
