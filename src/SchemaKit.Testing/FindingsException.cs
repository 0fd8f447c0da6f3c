using SchemaKit.Rules;

namespace SchemaKit.Testing;

/// <summary>
/// A database does not follow every rule. The message lists each finding with its place and its allowance.
/// </summary>
public sealed class FindingsException : Exception
{
    internal FindingsException(LintReport report)
        : base(MessageOf(report)) => Report = report;

    /// <summary>What the rules found.</summary>
    public LintReport Report { get; }

    private static string MessageOf(LintReport report)
    {
        var lines = report.Findings.Select(finding =>
            $"{(finding.Location is { } place ? $"{place}: " : "")}{finding.Rule.Id} {finding.Message}"
            + (finding.Allow.Length == 0 ? "" : $"{Environment.NewLine}    to accept it: {finding.Allow}"));
        return $"{report.Findings.Count} finding{(report.Findings.Count == 1 ? "" : "s")} "
            + $"in {report.TableCount} tables:"
            + Environment.NewLine + string.Join(Environment.NewLine, lines);
    }
}
