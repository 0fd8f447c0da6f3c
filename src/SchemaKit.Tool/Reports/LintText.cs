using SchemaKit.Model;
using SchemaKit.Rules;
using Spectre.Console;

namespace SchemaKit.Tool.Reports;

/// <summary>A report for people, a table at a time.</summary>
internal sealed class LintText
{
    private const int Indent = 4;

    private static readonly Style s_heading = new(decoration: Decoration.Bold);
    private static readonly Style s_aside = new(decoration: Decoration.Dim);

    private readonly Paper _paper;
    private readonly string _folder;
    private readonly SourceLines _lines = new();

    private LintText(Streams streams, string folder) => (_paper, _folder) = (new(streams), folder);

    public static void Write(LintResult result, Streams streams) =>
        new LintText(streams, result.Folder).Write(result.Report);

    private void Write(LintReport report)
    {
        foreach (var group in report.Findings.GroupBy(LintResult.Heading))
        {
            _paper.Line(group.Key, s_heading);
            foreach (var entry in LintEntry.Of(group))
            {
                Write(entry);
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

    private void Write(LintEntry entry)
    {
        var finding = entry.First;
        _paper.Span(finding.Location is { } location ? $"  {Place(location)}: " : "  ");
        _paper.Span(ReportJson.Word(finding.Severity), Paper.StyleOf(finding.Severity));
        _paper.Line(entry.Others.Count == 0 ? $" {finding.Rule}" : $" {finding.Rule}, {entry.Others.Count + 1} times");
        _paper.Paragraph(finding.Message, Indent);
        Quote(finding);
        Aside("also", string.Join(", ", entry.Others.Select(other => other.Subject.Member ?? other.Object)));
        Aside("C#", finding.Remedy?.CSharp);
        Aside("SQL", finding.Remedy?.Sql);
        Aside("allow", finding.Location is null ? Commented(finding) : finding.Allow);
    }

    private void Quote(Finding finding)
    {
        if (SourceExcerpt.Of(finding, _lines) is not { } excerpt)
            return;
        var number = $"{excerpt.Number}";
        var margin = new string(' ', Indent);
        _paper.Span($"{margin}{number} | ", s_aside);
        _paper.Line(excerpt.Text);
        _paper.Span($"{margin}{new string(' ', number.Length)} | ", s_aside);
        _paper.Line(excerpt.Underline, Paper.StyleOf(finding.Severity));
    }

    private void Aside(string label, string? code)
    {
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

    // Where no line of C# is known, the comment of the object is the place to say it.
    private static string Commented(Finding finding) =>
        finding.Allow.Length == 0 ? "" : $"{finding.AllowInComment} (in the comment of {finding.Object})";

    // A break inside quotes would change what the code says.
    private IEnumerable<string> Copyable(string code, int indent) =>
        code.AsSpan().ContainsAny('\'', '"') ? [code] : _paper.Lines(code, indent);

    private string Place(SourceLocation location) => $"{SourceFile.Shown(location.File, _folder)}({location.Line})";
}
