using System.CommandLine;
using SchemaKit.Rules;

namespace SchemaKit.Tool.Commands;

/// <summary>The words after <c>--fail-on</c>: the least severity that makes the command fail.</summary>
internal static class FailOn
{
    private const string Never = "never";
    private const string Default = "warning";

    private static readonly Dictionary<string, Severity> s_severities = new()
    {
        ["error"] = Severity.Error,
        [Default] = Severity.Warning,
        ["info"] = Severity.Info,
    };

    public static Option<string> Option() =>
        new Option<string>("--fail-on")
        {
            Description = "The least severity that makes the exit code 1.",
            DefaultValueFactory = _ => Default,
        }.AcceptOnlyFromAmong([.. s_severities.Keys, Never]);

    public static int ExitCodeOf(LintReport report, string failOn) =>
        s_severities.TryGetValue(failOn, out var least) && report.Findings.Any(f => f.Severity >= least)
            ? ExitCode.Findings
            : ExitCode.Clean;
}
