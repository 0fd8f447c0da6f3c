using System.Xml.Linq;
using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>
/// A report as a run of tests: a failure for each finding of a severity above info, a test that was skipped for each
/// rule that was not evaluated, and one that passed for each rule that found nothing, or nothing above info.
/// </summary>
/// <seealso href="https://github.com/testmoapp/junitxml"/>
internal static class LintJUnit
{
    private const string Name = "SchemaKit";

    public static string Write(LintResult result)
    {
        XElement[] cases =
        [
            .. result.Report.Findings.Select(finding => Case(finding, result)),
            .. result.Report.NotEvaluated.Select(Case),
            .. result.CleanRules.Select(rule => Case($"{rule}", "schema")),
        ];
        var suite = new XElement(
            "testsuite",
            new XAttribute("name", Name),
            new XAttribute("tests", cases.Length),
            new XAttribute("failures", cases.Count(c => c.Element("failure") is not null)),
            new XAttribute("errors", 0),
            new XAttribute("skipped", cases.Count(c => c.Element("skipped") is not null)),
            cases);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{new XElement("testsuites", suite)}\n"
            .ReplaceLineEndings("\n");
    }

    private static XElement Case(Finding finding, LintResult result)
    {
        var place = result.File(finding) is { } file ? $"{file}({finding.Location!.Line})\n" : "";
        var message = Printable(finding.Message);
        XElement outcome = finding.Severity == Severity.Info
            ? new("system-out", $"info: {message}")
            : new(
                "failure",
                new XAttribute("type", ReportJson.Word(finding.Severity)),
                new XAttribute("message", message),
                Printable($"{place}{finding.Object}"));
        return Case($"{finding.Rule}", finding.Object, outcome);
    }

    private static XElement Case(NotEvaluated notEvaluated) =>
        Case($"{notEvaluated.Rule}", "schema", new XElement("skipped", new XAttribute("message", notEvaluated.Reason)));

    private static XElement Case(string name, string owner, XElement? outcome = null) =>
        new("testcase", new XAttribute("classname", Printable(owner)), new XAttribute("name", name), outcome);

    // XML has no place for control characters, which names in a database may hold.
    private static string Printable(string text) =>
        string.Concat(text.Select(letter => letter < ' ' && letter is not ('\t' or '\n' or '\r') ? '\uFFFD' : letter));
}
