namespace SchemaKit.Rules.Naming;

/// <summary>
/// Takes two names for one where a hasty reader does: without case and underscores, one letter for all that look like
/// it.
/// </summary>
internal sealed class LookOfName : IEqualityComparer<string>
{
    // Cyrillic and Greek letters that print as Latin ones.
    private const string Homoglyphs = "аaеeоoрpсcуyхxіiјjѕsԁdһhοoαaνvρpκkιi";

    private const char End = '\0';

    private LookOfName()
    {
    }

    public static LookOfName Equality { get; } = new();

    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null)
            return x == y;
        var (i, j) = (0, 0);
        while (true)
        {
            var look = Next(x, ref i);
            if (look != Next(y, ref j))
                return false;
            if (look == End)
                return true;
        }
    }

    public int GetHashCode(string name)
    {
        var hash = 17;
        var at = 0;
        for (var look = Next(name, ref at); look != End; look = Next(name, ref at))
            hash = unchecked((hash * 31) + look);
        return hash;
    }

    /// <summary>What the next letter looks like, from a place on, which moves behind it.</summary>
    private static char Next(string name, ref int at)
    {
        while (at < name.Length)
        {
            var i = at++;

            // Digits that an underscore parts are two numbers: v_1_10 is not v_11_0.
            if (name[i] != '_' || (IsDigit(name, i - 1) && IsDigit(name, i + 1)))
                return Look(name[i]);
        }

        return End;
    }

    private static bool IsDigit(string name, int i) => i >= 0 && i < name.Length && name[i] is >= '0' and <= '9';

    private static char Look(char letter) => letter switch
    {
        'I' or '1' => 'l',
        '0' => 'o',
        > '\u007f' => Latin(char.ToLowerInvariant(letter)),
        _ => char.ToLowerInvariant(letter),
    };

    private static char Latin(char letter)
    {
        for (var i = 0; i < Homoglyphs.Length; i += 2)
        {
            if (Homoglyphs[i] == letter)
                return Homoglyphs[i + 1];
        }

        return letter;
    }
}
