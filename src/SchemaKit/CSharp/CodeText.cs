using System.Text;

namespace SchemaKit.CSharp;

/// <summary>Lines of C#, broken as people break them.</summary>
/// <param name="depth">How much deeper the lines will stand at last.</param>
internal sealed class CodeText(int depth = 0)
{
    private const int Width = 120;

    private readonly StringBuilder _text = new();

    public void Line(int level, string text) => _text.Append(' ', 4 * level).Append(text).Append('\n');

    public void Blank() => _text.Append('\n');

    /// <summary>
    /// A statement on one line; or after its <c>=</c> on the next; or with each call on its own. The first call stays with
    /// what it is called on, unless that is made there.
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

        var isMade = chain.Root.StartsWith("new ", StringComparison.Ordinal);
        if (chain.Arguments is { } arguments)
            Write(level, before + chain.Root, arguments, chain.Calls.Count == 0 ? ";" : "");
        else if (isMade)
            Line(level, before + chain.Root + (chain.Calls.Count == 0 ? ";" : ""));
        for (var i = 0; i < chain.Calls.Count; i++)
        {
            var end = i == chain.Calls.Count - 1 ? ";" : "";
            if (i == 0 && !isMade)
                Write(level, $"{before}{chain.Root}.{chain.Calls[i].Method}", chain.Calls[i].Arguments, end);
            else
                Write(level + 1, $".{chain.Calls[i].Method}", chain.Calls[i].Arguments, end);
        }
    }

    public override string ToString() => _text.ToString();

    private void Write(int level, string call, IReadOnlyList<string> arguments, string end)
    {
        if (TryLine(level, $"{call}({string.Join(", ", arguments)}){end}"))
            return;
        Line(level, $"{call}(");
        for (var i = 0; i < arguments.Count; i++)
            Argument(level + 1, arguments[i], i == arguments.Count - 1 ? $"){end}" : ",");
    }

    private void Argument(int level, string argument, string end)
    {
        if (TryLine(level, argument + end))
            return;
        var parts = argument[0] == '"' ? CSharpText.Parts(argument, Width - (4 * (level + depth)) - 4) : [argument];
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

    /// <summary>Whether the first line and the last fit; those between are of a raw string or a block, as they are.</summary>
    private bool Fits(int level, string text)
    {
        var first = text.IndexOf('\n') is var end and >= 0 ? end : text.Length;
        var last = text.Length - (text.LastIndexOf('\n') + 1);
        return (4 * (level + depth)) + Math.Max(first, last) <= Width;
    }

    /// <summary>The further lines stand as deep in it as the first.</summary>
    private static string Placed(int level, string text) => text.IndexOf('\n') < 0
        ? text
        : string.Join("\n", text.Split('\n').Select((line, i) =>
            i == 0 || line.Length == 0 ? line : new string(' ', 4 * level) + line));
}
