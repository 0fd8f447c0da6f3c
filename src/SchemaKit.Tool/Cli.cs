using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using SchemaKit.Tool.Commands;

namespace SchemaKit.Tool;

/// <summary>The command line: parses it, runs it, and says in the exit code how that went.</summary>
internal static class Cli
{
    public static async Task<int> RunAsync(string[] args, Streams streams, CancellationToken cancellation = default)
    {
        var verbose = new Option<bool>("--verbose")
        {
            Description = "Show stack traces of errors.",
            Recursive = true,
        };
        var parse = Root(streams, verbose).Parse(args);

        try
        {
            return parse.Errors.Count > 0
                ? await RefuseAsync(parse, streams, cancellation)
                : await parse.InvokeAsync(Configuration(streams.Out, streams.Error), cancellation);
        }
        catch (Exception e)
        {
            Show(e, streams.Error, parse.GetValue(verbose));
            return ExitCode.Failure;
        }
    }

    private static async Task<int> RefuseAsync(ParseResult parse, Streams streams, CancellationToken cancellation)
    {
        if (parse.Action is ParseErrorAction action)
            action.ShowHelp = false;

        // Standard output is for results: the parser would write its suggestions there.
        await parse.InvokeAsync(Configuration(streams.Error, streams.Error), cancellation);
        streams.Error.WriteLine($"See {Path(parse.CommandResult)} --help.");
        return ExitCode.Failure;
    }

    private static InvocationConfiguration Configuration(TextWriter output, TextWriter error) =>
        new() { Output = output, Error = error, EnableDefaultExceptionHandler = false };

    private static string Path(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Path(parent)} {result.Command.Name}" : "schemakit";

    private static RootCommand Root(Streams streams, Option<bool> verbose) =>
        new("Lints PostgreSQL schemas written in C#, and writes their SQL.")
        {
            verbose,
            LintCommand.Create(streams, verbose),
            ScriptCommand.Create(streams),
            InspectCommand.Create(streams),
            NormalizeCommand.Create(streams),
            RulesCommand.Create(streams),
            ExplainCommand.Create(streams),
        };

    private static void Show(Exception exception, TextWriter error, bool isVerbose)
    {
        error.WriteLine(exception switch
        {
            OperationCanceledException => "Cancelled.",
            FailureException or IOException or UnauthorizedAccessException => exception.Message,
            _ => $"schemakit failed with {exception.GetType().Name}: {exception.Message}",
        });
        if (isVerbose && exception is not OperationCanceledException)
            error.WriteLine((exception as FailureException)?.Detail ?? exception.ToString());
    }
}
