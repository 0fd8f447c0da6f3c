using System.Text;

namespace SchemaKit.Rules.Naming;

/// <summary>
/// What is left of a name for a hasty reader: no case, no underscores, one letter for all that look like it.
/// </summary>
internal static class LookOfName
{
    // Cyrillic and Greek letters that print as Latin ones.
    private const string Homoglyphs = "аaеeоoрpсcуyхxіiјjѕsԁdһhοoαaνvρpκkιi";

    public static string Of(string name)
    {
        var look = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            // Digits that an underscore parts are two numbers: v_1_10 is not v_11_0.
            if (name[i] != '_' || (IsDigit(name, i - 1) && IsDigit(name, i + 1)))
                look.Append(Look(name[i]));
        }

        return look.ToString();
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
