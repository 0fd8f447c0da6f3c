using System.Globalization;
using System.Text;

namespace SchemaKit.Settings;

/// <summary>Reads the JSON values that hold no others.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/rfc8259"/>
internal static class JsonScalars
{
    private const int DigitsOfEscape = 4;

    public static string Text(JsonCursor cursor)
    {
        var start = cursor.Place;
        cursor.Take();
        var text = new StringBuilder();
        while (!cursor.IsAtEnd)
        {
            var place = cursor.Place;
            var letter = cursor.Take();
            if (letter == '"')
                return text.ToString();
            if (letter < ' ')
                throw letter is '\r' or '\n' ? Endless(start) : new JsonSyntaxException(Raw(letter), place);
            text.Append(letter == '\\' ? Escaped(cursor, place) : letter);
        }

        throw Endless(start);
    }

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public static JsonValue Word(JsonCursor cursor)
    {
        var place = cursor.Place;
        var word = cursor.TakeWhile(c => char.IsLetterOrDigit(c) || c is '-' or '+' or '.' or '_' or '$');
        return word switch
        {
            "null" => new(JsonKind.Null, place) { Text = word },
            "true" or "false" => new(JsonKind.Boolean, place) { Text = word },
            "" when cursor.IsAtEnd => throw new JsonSyntaxException("The text ends where a value should be.", place),
            "" => throw new JsonSyntaxException($"{Shown(cursor.Next)} stands where a value should be.", place),
            _ when IsNumber(word) => new(JsonKind.Number, place) { Text = word },
            _ => throw new JsonSyntaxException(
                $"{word} is no value: write \"{word}\" if it is a text, else a number, true, false or null.", place),
        };
    }

    /// <summary>A character as messages show it, control characters by their code.</summary>
    public static string Shown(char letter) => char.IsControl(letter) ? $"U+{(int)letter:X4}" : letter.ToString();

    private static char Escaped(JsonCursor cursor, JsonPlace place)
    {
        var letter = cursor.IsAtEnd ? '\0' : cursor.Take();
        return letter switch
        {
            '"' or '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => OfCode(cursor, place),
            _ => throw new JsonSyntaxException(
                @"A \ is followed by one of "" \ / b f n r t u: write \\ for itself.", place),
        };
    }

    private static char OfCode(JsonCursor cursor, JsonPlace place)
    {
        var code = 0;
        for (var i = 0; i < DigitsOfEscape; i++)
        {
            var isDigit = int.TryParse(
                cursor.Next.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digit);
            if (!isDigit)
                throw new JsonSyntaxException(@"A \u is followed by four hexadecimal digits.", place);
            cursor.Take();
            code = (code << 4) | digit;
        }

        return (char)code;
    }

    private static bool IsNumber(string word)
    {
        var rest = new JsonCursor(word);
        rest.TryTake('-');
        if (!rest.TryTake('0') && !TakeDigits(rest))
            return false;
        if (rest.TryTake('.') && !TakeDigits(rest))
            return false;
        if (rest.TryTake('e') || rest.TryTake('E'))
        {
            _ = rest.TryTake('+') || rest.TryTake('-');
            if (!TakeDigits(rest))
                return false;
        }

        return rest.IsAtEnd;
    }

    private static bool TakeDigits(JsonCursor cursor) =>
        cursor.TakeWhile(letter => letter is >= '0' and <= '9').Length > 0;

    private static string Raw(char letter) => letter == '\t'
        ? @"A tab inside a text is written \t."
        : $@"{Shown(letter)} inside a text is written \u{(int)letter:x4}.";

    private static JsonSyntaxException Endless(JsonPlace start) =>
        new("The text has no end: write \" after it, on the same line.", start);
}
