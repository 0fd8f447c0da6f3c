using System.Text;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>What is wanted of the letters of a name.</summary>
internal static class Spelling
{
    private const char LastOfAscii = '\u007f';

    /// <summary>Whether somebody wrote the name, and not as the settings or the convention want it.</summary>
    public static bool IsBad(NamedObject item, RuleContext context) =>
        !item.IsNamedByConvention && !Fits(item.Name, context);

    /// <summary>Whether a name is spelled as the settings or the convention want it.</summary>
    public static bool Fits(string name, RuleContext context)
    {
        if (context.IdentifierPattern is { } pattern)
            return pattern.IsMatch(name);
        return context.Convention.MemberNames == SchemaKit.IdentifierCase.AsWritten ? IsPlain(name) : IsSnakeCase(name);
    }

    /// <summary>
    /// Why SQL needs quotes around a name whatever its case, as the end of a sentence; null when it does not.
    /// </summary>
    public static string? ReasonForQuotes(string name)
    {
        if (name.Length > 0 && name[0] is >= '0' and <= '9')
            return "begins with a digit";
        if (name.Length > 0 && name[0] == '$')
            return "begins with a dollar sign";
        foreach (var letter in name)
        {
            if (!IsPlain(letter) && letter != '$')
                return Fault(letter);
        }

        return null;
    }

    /// <summary>The name in snake_case, as far as its letters allow.</summary>
    public static string Suggestion(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
            text.Append(IsPlain(letter) || letter > LastOfAscii ? letter : '_');
        return SnakeCase.Of(text.ToString().Trim('_'));
    }

    private static string Fault(char letter) => letter switch
    {
        ' ' => "has a space",
        '-' => "has a hyphen",
        '.' => "has a dot",
        > LastOfAscii => "has letters beyond ASCII",
        _ => $"has the sign {letter}",
    };

    private static bool IsSnakeCase(string name)
    {
        var before = '_';
        foreach (var letter in name)
        {
            if (letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_') || (letter == '_' && before == '_'))
                return false;
            before = letter;
        }

        return before != '_' && name[0] is not (>= '0' and <= '9');
    }

    private static bool IsPlain(string name)
    {
        foreach (var letter in name)
        {
            if (!IsPlain(letter))
                return false;
        }

        return name.Length > 0 && name[0] is not (>= '0' and <= '9');
    }

    private static bool IsPlain(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
