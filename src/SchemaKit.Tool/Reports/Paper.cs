using SchemaKit.Rules;
using Spectre.Console;

namespace SchemaKit.Tool.Reports;

/// <summary>Text for people: coloured and broken at the width of a terminal, plain and unbroken elsewhere.</summary>
internal sealed class Paper
{
    // Spectre must not break lines: a path or a statement that is cut cannot be clicked or copied.
    private const int Endless = 100_000;

    private readonly IAnsiConsole _console;
    private readonly int _width;

    public Paper(Streams streams)
    {
        _width = streams.Width ?? Endless;
        _console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(streams.Out),
            Ansi = streams.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = streams.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // They turn colours on wherever they know the build server.
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = Endless;
    }

    public static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new(Color.Yellow),
        _ => new(Color.Blue),
    };

    public void Line(string text = "", Style? style = null)
    {
        Span(text, style);
        _console.WriteLine();
    }

    public void Span(string text, Style? style = null) => _console.Write(new Text(text, style));

    public void Table(Spectre.Console.Table table)
    {
        _console.Profile.Width = _width;
        _console.Write(table);
        _console.Profile.Width = Endless;
    }

    /// <summary>A sentence, broken between words, each line indented.</summary>
    public void Paragraph(string text, int indent)
    {
        foreach (var line in Lines(text, indent))
            Line(new string(' ', indent) + line);
    }

    /// <summary>The text in lines that leave room for the indentation, broken between words.</summary>
    public IEnumerable<string> Lines(string text, int indent)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && indent + line.Length + 1 + word.Length > _width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
