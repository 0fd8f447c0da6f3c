namespace SchemaKit.Tool.Tests;

/// <summary>The command, run inside the test.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public static Task<Run> Async(params string[] arguments) => With(new(), arguments);

    public static async Task<Run> With(Terminal terminal, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new Streams(new StringReader(terminal.Input), output, error)
        {
            Width = terminal.Width,
            HasColours = terminal.HasColours,
        };
        var code = await Cli.RunAsync(arguments, streams, terminal.Cancellation);
        return new(code, output.ToString(), error.ToString());
    }
}
