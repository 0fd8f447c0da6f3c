using System.Text.RegularExpressions;

namespace SchemaKit.Check;

/// <summary>A source file: where a line begins, and what its pragmas disable.</summary>
internal sealed partial class SourceText(string[] lines)
{
    public static SourceText Read(string file) => new(File.Exists(file) ? File.ReadAllLines(file) : []);

    /// <summary>The column of the first character that is no space, from 1.</summary>
    public int FirstColumn(int line)
    {
        var text = line >= 1 && line <= lines.Length ? lines[line - 1] : "";
        return text.Length - text.TrimStart().Length + 1;
    }

    /// <summary>Whether <c>#pragma warning disable</c> above the line, not restored since, names the rule or all.</summary>
    public bool IsDisabled(string rule, int line)
    {
        var isDisabled = false;
        foreach (var text in lines.Take(line))
        {
            if (Pragma().Match(text) is { Success: true } pragma && Names(pragma.Groups["ids"].Value, rule))
                isDisabled = pragma.Groups["what"].Value == "disable";
        }

        return isDisabled;
    }

    private static bool Names(string ids, string rule) => ids.Trim().Length == 0
        || ids.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Contains(rule, StringComparer.Ordinal);

    [GeneratedRegex(@"^\s*#\s*pragma\s+warning\s+(?<what>disable|restore)(?<ids>[\w\s,]*)")]
    private static partial Regex Pragma();
}
