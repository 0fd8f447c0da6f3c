namespace SchemaKit.Naming;

/// <summary>The last word of a snake_case name, with what stands before it and the digits after it.</summary>
internal readonly record struct LastWord(string Before, string Word, string After)
{
    public static LastWord Of(string name)
    {
        var (start, end) = Find(name);
        return new(name.Substring(0, start), name.Substring(start, end - start), name.Substring(end));
    }

    /// <summary>The word alone.</summary>
    public static string In(string name)
    {
        var (start, end) = Find(name);
        return name.Substring(start, end - start);
    }

    private static (int Start, int End) Find(string name)
    {
        var end = name.Length;
        while (end > 0 && name[end - 1] is '_' or (>= '0' and <= '9'))
        {
            end--;
        }

        return (end == 0 ? 0 : name.LastIndexOf('_', end - 1) + 1, end);
    }

    public string With(string word) => Before + word + After;
}
