namespace SchemaKit.CSharp;

/// <summary>The author's part of the name of a check or an exclusion.</summary>
internal static class NamePart
{
    private const char Mark = '\u0001';

    /// <summary>The part; all of the name where the convention did not make it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="owner">The name of the table or the domain.</param>
    /// <param name="nameOf">How the convention makes a name of those of the owner and the part.</param>
    public static string Of(string name, string owner, Func<string, string, string> nameOf)
    {
        var around = nameOf(owner, Mark.ToString()).Split(Mark);
        if (around.Length != 2
            || name.Length <= around[0].Length + around[1].Length
            || !name.StartsWith(around[0], StringComparison.Ordinal)
            || !name.EndsWith(around[1], StringComparison.Ordinal))
            return name;
        var part = name.Substring(around[0].Length, name.Length - around[0].Length - around[1].Length);
        return nameOf(owner, part) == name ? part : name;
    }
}
