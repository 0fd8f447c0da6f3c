using System.Diagnostics;

namespace SchemaKit.Analyzers.Tests.Packaging;

/// <summary>What a run of the command <c>dotnet</c> wrote.</summary>
/// <param name="ExitCode">0 when it succeeded.</param>
/// <param name="Output">Both of its streams.</param>
internal sealed record Dotnet(int ExitCode, string Output)
{
    public static Dotnet Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys
            .Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output + error.Result);
    }

    public string ShouldSucceed()
    {
        ExitCode.Should().Be(0, Output);
        return Output;
    }

    public string ShouldFail()
    {
        ExitCode.Should().NotBe(0, Output);
        return Output;
    }
}
