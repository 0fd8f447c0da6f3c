using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Model;

/// <summary>
/// A line of a comment that is meant for SchemaKit, not for people: <c>sk:allow SK4001 because …</c>. It travels with
/// the object, so that SQL files and live databases can say what C# says.
/// </summary>
/// <param name="Verb">The word after <c>sk:</c>.</param>
/// <param name="Text">What follows it, without blanks around it.</param>
internal readonly record struct CommentDirective(string Verb, string Text)
{
    private const string Prefix = "sk:";
    private static readonly char[] s_blanks = [' ', '\t'];

    public static IEnumerable<CommentDirective> In(string? comment)
    {
        // Most comments have none, and are not taken apart.
        if (!AreIn(comment))
            return [];
        return from line in comment.Split('\n')
               let text = line.Trim()
               where IsDirective(text)
               select Parse(text.Substring(Prefix.Length));
    }

    /// <summary>What a comment says to people: all but its directives; null when that is nothing.</summary>
    public static string? Prose(string? comment)
    {
        if (!AreIn(comment))
            return string.IsNullOrWhiteSpace(comment) ? null : comment;
        var prose = string.Join("\n", comment.Split('\n').Where(line => !IsDirective(line.Trim())));
        return string.IsNullOrWhiteSpace(prose) ? null : prose.Trim();
    }

    /// <summary>Whether there may be one in the comment.</summary>
    public static bool AreIn([NotNullWhen(true)] string? comment) =>
        comment is not null && comment.IndexOf(Prefix, StringComparison.Ordinal) >= 0;

    private static bool IsDirective(string line) => line.StartsWith(Prefix, StringComparison.Ordinal);

    private static CommentDirective Parse(string text)
    {
        var blank = text.IndexOfAny(s_blanks);
        return blank < 0 ? new(text, "") : new(text.Substring(0, blank), text.Substring(blank).Trim());
    }
}
