namespace SchemaKit.Tool;

/// <summary>What a command reads from and writes to: results go to Out, everything else to Error.</summary>
internal sealed record Streams(TextReader In, TextWriter Out, TextWriter Error)
{
    /// <summary>The columns of the terminal for results; null for a file or a pipe, whose lines stay whole.</summary>
    public int? Width { get; init; }

    public bool HasColours { get; init; }

    /// <summary>Whether a person watches Error, so that a line there may tell how far a command is.</summary>
    public bool IsErrorWatched { get; init; }

    public static Streams OfConsole()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new(Console.In, Console.Out, Console.Error)
        {
            Width = isTerminal ? Math.Max(Console.WindowWidth, 40) : null,
            IsErrorWatched = !Console.IsErrorRedirected,
            HasColours = isTerminal && MayColour(Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>See https://no-color.org.</summary>
    internal static bool MayColour(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";
}
