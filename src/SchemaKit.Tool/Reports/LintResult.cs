using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>What the reports are written from.</summary>
/// <param name="Report">What the rules said.</param>
/// <param name="Settings">How they were applied.</param>
/// <param name="Folder">Files inside it are named from there.</param>
internal sealed record LintResult(LintReport Report, RuleSettings Settings, string Folder)
{
    /// <summary>The rules that there are.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = Catalogue.All;

    /// <summary>The rules that were asked and had nothing to say.</summary>
    public IEnumerable<Rule> CleanRules
    {
        get
        {
            var spoke = Report.Findings.Select(f => f.Rule).Concat(Report.NotEvaluated.Select(n => n.Rule)).ToHashSet();
            return Rules
                .Where(rule => Settings.SeverityOf(rule) != Severity.Off && !spoke.Contains(rule))
                .OrderBy(rule => rule.Id, StringComparer.Ordinal);
        }
    }

    /// <summary>Whether a rule threw, so that the report lacks what it would have said.</summary>
    public bool HasFailed => Report.Findings.Any(finding => finding.Rule == Rule.AnalysisFailed);

    /// <summary>Under what findings are grouped: their table, or the object itself outside tables.</summary>
    public static string Heading(Finding finding) => finding.Subject.Table?.Name.ToString() ?? finding.Object;

    /// <summary>The file of a finding, with slashes, from the folder on; null when no file is known.</summary>
    public string? File(Finding finding) =>
        finding.Location is { } location ? SourceFile.Shown(location.File, Folder).Replace('\\', '/') : null;
}
