using System.ComponentModel;
using System.Diagnostics;

namespace SchemaKit.Tool.Sources;

/// <summary>Runs the <c>dotnet</c> command.</summary>
internal static class DotNet
{
    // A process that the child left behind may hold the other end of a pipe for ever.
    private static readonly TimeSpan s_lastWords = TimeSpan.FromSeconds(2);

    /// <summary>Runs to the end, passing on what is printed; cancellation kills the child and its children.</summary>
    public static async Task<int> RunAsync(
        IEnumerable<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = Start(arguments);
        var copies = Task.WhenAll(
            CopyAsync(process.StandardOutput, output), CopyAsync(process.StandardError, error));
        try
        {
            // Standard input stays open until then: its end tells the host that nobody waits any more.
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        // Ctrl-C reaches the child too, which may end before this process hears of it.
        cancellation.ThrowIfCancellationRequested();
        await Task.WhenAny(copies, Task.Delay(s_lastWords, CancellationToken.None));
        return process.ExitCode;
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new FailureException("The command dotnet, which runs the schema, does not start: "
                + $"{e.Message}. Install the .NET SDK, or add it to the PATH.");
        }
    }

    private static async Task CopyAsync(StreamReader from, TextWriter to)
    {
        while (await from.ReadLineAsync() is { } line)
            await to.WriteLineAsync(line);
    }
}
