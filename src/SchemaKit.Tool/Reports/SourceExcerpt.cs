using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>The source line of a finding, with what it is about underlined.</summary>
/// <param name="Number">The number of the line, counted from one.</param>
/// <param name="Text">The line, without tabs and without blanks at its end.</param>
/// <param name="Start">Where the underlined part begins.</param>
/// <param name="Length">How long it is.</param>
internal sealed record SourceExcerpt(int Number, string Text, int Start, int Length)
{
    /// <summary>The excerpt; null when the file is not there, or is not the one that was compiled.</summary>
    public static SourceExcerpt? Of(Finding finding, SourceLines lines)
    {
        if (finding.Location is not { } location || lines.Line(location) is not { } line)
            return null;
        var text = line.Replace("\t", "    ").TrimEnd();
        if (text.Length == 0)
            return null;
        var (start, length) = Find(finding.Subject.Member, text);
        return new(location.Line, text, start, length);
    }

    public string Underline => new string(' ', Start) + new string('^', Length);

    /// <summary>The member as C# or SQL spells it; all of the line where it is not in it.</summary>
    private static (int Start, int Length) Find(string? member, string text)
    {
        foreach (var word in new[] { member, member?.Replace("_", "") }.Where(word => !string.IsNullOrEmpty(word)))
        {
            var start = text.IndexOf(word!, StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
                return (start, word!.Length);
        }

        var indent = text.Length - text.TrimStart().Length;
        return (indent, text.Length - indent);
    }
}
