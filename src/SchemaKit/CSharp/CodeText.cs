using System.Text;

namespace SchemaKit.CSharp;

/// <summary>Lines of C#, broken as people break them.</summary>
internal sealed class CodeText
{
    private const int Width = 120;

    private readonly StringBuilder _text = new();

    public void Line(int level, string text) => _text.Append(' ', 4 * level).Append(text).Append('\n');

    public void Blank() => _text.Append('\n');

    /// <summary>
    /// A statement on one line; or after its <c>=</c> on the next; or with each call on its own.
    /// </summary>
    /// <param name="level">How deep it stands.</param>
    /// <param name="before">What stands before the calls.</param>
    /// <param name="chain">The calls.</param>
    public void Statement(int level, string before, CallChain chain)
    {
        if (TryLine(level, $"{before}{chain};"))
            return;
        if (before.EndsWith("= ", StringComparison.Ordinal) && Fits(level + 1, $"{chain};"))
        {
            Line(level, before.TrimEnd());
            TryLine(level + 1, $"{chain};");
            return;
        }

        for (var i = 0; i < chain.Calls.Count; i++)
        {
            var end = i == chain.Calls.Count - 1 ? ";" : "";
            if (i == 0)
                Write(level, before + chain.Root, chain.Calls[i], end);
            else
                Write(level + 1, "", chain.Calls[i], end);
        }
    }

    public override string ToString() => _text.ToString();

    private void Write(int level, string before, Call call, string end)
    {
        if (TryLine(level, $"{before}{call}{end}"))
            return;
        Line(level, $"{before}.{call.Method}(");
        for (var i = 0; i < call.Arguments.Count; i++)
            Argument(level + 1, call.Arguments[i], i == call.Arguments.Count - 1 ? $"){end}" : ",");
    }

    private void Argument(int level, string argument, string end)
    {
        if (TryLine(level, argument + end))
            return;
        var parts = argument[0] == '"' ? CSharpText.Parts(argument, Width - (4 * level) - 4) : [argument];
        for (var i = 0; i < parts.Count; i++)
        {
            var text = (i > 0 ? "+ " : "") + parts[i] + (i == parts.Count - 1 ? end : "");
            Line(level, Placed(level, text));
        }
    }

    private bool TryLine(int level, string text)
    {
        if (!Fits(level, text))
            return false;
        Line(level, Placed(level, text));
        return true;
    }

    private static bool Fits(int level, string text) =>
        Placed(level, text).Split('\n').Select((line, i) => line.Length + (i == 0 ? 4 * level : 0)).Max() <= Width;

    /// <summary>The further lines of a raw string stand one level deeper than what they belong to.</summary>
    private static string Placed(int level, string text) =>
        string.Join("\n", text.Split('\n').Select((line, i) =>
            i == 0 || line.Length == 0 ? line : new string(' ', 4 * (level + 1)) + line));
}
