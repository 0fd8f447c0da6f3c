using System.CommandLine;
using SchemaKit.Rules;
using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Commands;

/// <summary>The words after <c>--fail-on</c>: which findings make the command fail.</summary>
internal static class FailOn
{
    private const string Default = "warning";

    private static readonly Dictionary<string, Func<Finding, bool>> s_fails = new()
    {
        ["error"] = finding => finding.Severity >= Severity.Error,
        [Default] = finding => finding.Severity >= Severity.Warning,
        ["info"] = _ => true,
        ["proven"] = finding => finding.Severity >= Severity.Warning && finding.Grade == Grade.Proven,
        ["new"] = finding => finding.Rule.CanBeAllowed,
        ["never"] = _ => false,
    };

    public static Option<string> Option() =>
        new Option<string>("--fail-on")
        {
            Description = "What makes the exit code 1: a severity or worse, proven (and a warning or worse), "
                + "new (not in the baseline, of any severity), or never anything.",
            DefaultValueFactory = _ => Default,
        }.AcceptOnlyFromAmong([.. s_fails.Keys]);

    /// <remarks>A rule that threw has not judged: whatever else was found, the run has failed.</remarks>
    public static int ExitCodeOf(LintResult result, string failOn)
    {
        if (result.HasFailed)
            return ExitCode.Failure;
        return result.Report.Findings.Any(s_fails[failOn]) ? ExitCode.Findings : ExitCode.Clean;
    }
}
