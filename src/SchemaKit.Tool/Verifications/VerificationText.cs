using System.Globalization;
using SchemaKit.Rules;
using SchemaKit.Rules.NormalForms;
using SchemaKit.Tool.Reports;
using Spectre.Console;

namespace SchemaKit.Tool.Verifications;

/// <summary>A verification for people, a table at a time.</summary>
internal sealed class VerificationText(Verification verification, Streams streams)
{
    private const int Indent = 4;

    private static readonly Style s_heading = new(decoration: Decoration.Bold);
    private static readonly Style s_aside = new(decoration: Decoration.Dim);

    private readonly Paper _paper = new(streams);

    public void Write()
    {
        foreach (var table in verification.Observations.GroupBy(o => o.Table))
        {
            _paper.Line(table.Key.ToString(), s_heading);
            foreach (var observation in table)
                Write(observation);
            _paper.Line();
        }

        foreach (var finding in verification.Findings.Where(f => f.Rule == Rule.BrokenDependency))
        {
            _paper.Line(finding.Object, s_heading);
            _paper.Span("  ");
            Write(finding);
            _paper.Line();
        }

        _paper.Line(Summary(), s_heading);
    }

    private void Write(DependencyObservation observation)
    {
        _paper.Span($"  {DependencyWords.Of(observation.Dependency)}: ");
        if (verification.FindingOf(observation) is { } finding)
            Write(finding);
        else
            _paper.Line(Words(observation));
        if (observation.Witnesses.Count > 0)
            WriteWitnesses(observation);
    }

    private void Write(Finding finding)
    {
        _paper.Span(ReportJson.Word(finding.Severity), Paper.StyleOf(finding.Severity));
        _paper.Line($" {finding.Rule}");
        _paper.Paragraph(finding.Message, Indent);
    }

    private string Words(DependencyObservation observation) => verification.ResultOf(observation) switch
    {
        VerificationResult.NotCompared => $"not compared, because {observation.Failure}",
        VerificationResult.Violated =>
            $"broken by {Number(observation.BreakingRows)} of {Number(observation.Rows)} rows, which is accepted",
        VerificationResult.Confirmed => $"confirmed in {Rows(observation)}",
        _ => $"holds in {Rows(observation)}, but too few share what determines to confirm it: "
            + $"{Number(observation.RepeatedRows)} of {Number(verification.Settings.ConfirmingRows)}",
    };

    private static string Rows(DependencyObservation observation) =>
        $"{(observation.IsSample ? "a sample of " : "")}{Counted(observation.Rows, "row")}";

    private void WriteWitnesses(DependencyObservation observation)
    {
        string[][] lines =
        [
            [.. observation.Columns, "rows"],
            .. observation.Witnesses.Select(w => w.Values.Select(Shown).Append(Number(w.Rows)).ToArray()),
        ];
        var widths = Enumerable.Range(0, lines[0].Length).Select(i => lines.Max(line => line[i].Length)).ToArray();
        _paper.Line(Row(lines[0]), s_aside);
        foreach (var line in lines.Skip(1))
            _paper.Line(Row(line));

        string Row(string[] cells) => new string(' ', Indent) + string.Join("  ", cells.Select((cell, i) =>
            i == cells.Length - 1 ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i])));
    }

    // What a terminal would obey is data here.
    private static string Shown(string? value) =>
        value is null ? "null" : string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter));

    private string Summary()
    {
        if (verification.Observations.Count == 0)
            return "No declared dependency to compare rows with.";
        var results = verification.Observations.GroupBy(verification.ResultOf).OrderBy(g => g.Key).Select(g =>
            $"{Number(g.Count())} {Word(g.Key)}");
        var count = verification.Observations.Count;
        return $"{Number(count)} {(count == 1 ? "dependency" : "dependencies")}: {string.Join(", ", results)}.";
    }

    private static string Word(VerificationResult result) => result switch
    {
        VerificationResult.NotCompared => "not compared",
        _ => ReportJson.Word(result),
    };

    private static string Counted(long count, string noun) =>
        count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
