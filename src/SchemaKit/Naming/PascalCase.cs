using System.Text;

namespace SchemaKit.Naming;

/// <summary>Names in the database as members of C# classes: <c>user_id</c> is <c>UserId</c>.</summary>
internal static class PascalCase
{
    /// <summary>An identifier of C#, which <see cref="SnakeCase"/> turns back into most names.</summary>
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var letter in name)
        {
            var isInWord = char.IsLetterOrDigit(letter);
            if (isInWord)
                result.Append(startsWord ? char.ToUpperInvariant(letter) : letter);
            startsWord = !isInWord;
        }

        if (result.Length == 0)
            return "Unnamed";
        return char.IsLetter(result[0]) ? result.ToString() : $"_{result}";
    }
}
