namespace SchemaKit.Naming;

/// <summary>The words of a name, whether they are joined by <c>_</c> or by capitals.</summary>
/// <remarks>Whole words only: <c>ship</c> does not end in <c>ip</c>, nor <c>format</c> in <c>at</c>.</remarks>
internal static class NameWords
{
    /// <summary>The words, in small letters.</summary>
    public static string[] Of(string name) =>
        InSmallLetters(name).Split(['_'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The last word, in small letters.</summary>
    public static string LastOf(string name)
    {
        var small = InSmallLetters(name);
        return small.Substring(small.LastIndexOf('_') + 1);
    }

    // Most names are in snake_case, and are asked often.
    private static string InSmallLetters(string name)
    {
        foreach (var letter in name)
        {
            if (char.IsUpper(letter))
                return SnakeCase.Of(name);
        }

        return name;
    }
}
