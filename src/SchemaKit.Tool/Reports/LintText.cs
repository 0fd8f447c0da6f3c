using SchemaKit.Model;
using SchemaKit.Rules;
using Spectre.Console;

namespace SchemaKit.Tool.Reports;

/// <summary>A report for people, a table at a time.</summary>
internal sealed class LintText
{
    private static readonly Style s_heading = new(decoration: Decoration.Bold);
    private static readonly Style s_aside = new(decoration: Decoration.Dim);

    private readonly Paper _paper;
    private readonly string _folder;

    private LintText(Streams streams, string folder) => (_paper, _folder) = (new(streams), folder);

    /// <summary>Writes the report; files in the folder are named from there.</summary>
    public static void Write(LintReport report, Streams streams, string folder) =>
        new LintText(streams, folder).Write(report);

    private void Write(LintReport report)
    {
        foreach (var group in report.Findings.GroupBy(f => f.Subject.Table?.Name.ToString() ?? f.Object))
        {
            _paper.Line(group.Key, s_heading);
            foreach (var finding in InFileOrder(group))
            {
                Write(finding);
                _paper.Line();
            }
        }

        foreach (var group in report.NotEvaluated.GroupBy(n => n.Reason))
        {
            var rules = string.Join(", ", group.Select(n => n.Rule.Id));
            _paper.Paragraph($"Not judged by {rules}. {group.Key}", indent: 0);
            _paper.Line();
        }

        _paper.Line(LintSummary.Of(report), s_heading);
    }

    private static IEnumerable<Finding> InFileOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(f => f.Location?.File, StringComparer.Ordinal).ThenBy(f => f.Location?.Line);

    private void Write(Finding finding)
    {
        _paper.Span(finding.Location is { } location ? $"  {Place(location)}: " : "  ");
        _paper.Span(ReportJson.Word(finding.Severity), Paper.StyleOf(finding.Severity));
        _paper.Line($" {finding.Rule}");
        _paper.Paragraph(finding.Message, indent: 4);
        Aside("C#", finding.Remedy?.CSharp);
        Aside("SQL", finding.Remedy?.Sql);
        Aside("allow", finding.Allow);
    }

    private void Aside(string label, string? code)
    {
        const int Indent = 4;
        const int Width = 7;
        if (string.IsNullOrEmpty(code))
            return;
        foreach (var line in code.Split('\n').SelectMany(line => Copyable(line, Indent + Width)))
        {
            _paper.Span(new string(' ', Indent) + label.PadRight(Width), s_aside);
            _paper.Line(line);
            label = "";
        }
    }

    // A break inside quotes would change what the code says.
    private IEnumerable<string> Copyable(string code, int indent) =>
        code.AsSpan().ContainsAny('\'', '"') ? [code] : _paper.Lines(code, indent);

    private string Place(SourceLocation location) => $"{SourceFile.Shown(location.File, _folder)}({location.Line})";
}
