using System.Diagnostics;

namespace SchemaKit.Tool.Tests;

public sealed class CancellationTests
{
    private static readonly string[] s_endless =
        ["lint", "--assembly", Built.Bookshop, "--database", "EndlessDatabase"];

    [Fact]
    public async Task Cancellation_ends_the_process_that_runs_the_schema_and_its_folder()
    {
        using var cancellation = new CancellationTokenSource();
        using var error = new FirstLine(cancellation.Cancel);
        var streams = new Streams(TextReader.Null, TextWriter.Null, error);

        (await Cli.RunAsync(s_endless, streams, cancellation.Token)).Should().Be(ExitCode.Failure);

        error.ToString().Should().EndWith("Cancelled.\n");
        var child = Child.Parse(error.Line);
        child.IsRunning.Should().BeFalse();
        Directory.Exists(child.Folder).Should().BeFalse();
    }

    // Not INT, which a process ignores for ever when whoever started it did: a shell does so for jobs in the
    // background.
    [Fact]
    public async Task A_signal_cancels()
    {
        using var tool = Start();
        var child = Child.Parse((await tool.StandardError.ReadLineAsync())!);
        child.IsRunning.Should().BeTrue();

        await SendAsync("TERM", tool);
        await tool.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);

        tool.ExitCode.Should().Be(ExitCode.Failure);
        child.IsRunning.Should().BeFalse();
        Directory.Exists(child.Folder).Should().BeFalse();
    }

    [Fact]
    public async Task A_tool_that_is_killed_leaves_no_process_behind()
    {
        using var tool = Start();
        var child = Child.Parse((await tool.StandardError.ReadLineAsync())!);
        using var process = Process.GetProcessById(child.Id);

        tool.Kill();
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);

        child.IsRunning.Should().BeFalse();
        Directory.Delete(child.Folder, recursive: true);
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Built.Tool, .. s_endless])
    {
        RedirectStandardError = true,
        RedirectStandardOutput = true,
    })!;

    private static async Task SendAsync(string signal, Process to)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{to.Id}"]);
        await kill.WaitForExitAsync();
    }
}
