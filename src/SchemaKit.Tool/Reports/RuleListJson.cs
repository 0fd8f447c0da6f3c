using SchemaKit.Rules;
using SchemaKit.Tool.Pages;

namespace SchemaKit.Tool.Reports;

/// <summary>The rules for other programs.</summary>
internal static class RuleListJson
{
    public static string Write() => ReportJson.Write(new RuleListDocument(
        RuleListDocument.CurrentVersion,
        [.. Catalogue.All.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(Document)]));

    private static RuleDocument Document(Rule rule) =>
        new(rule.Id, rule.Slug, ReportJson.Word(rule.DefaultSeverity), RuleTitles.Of(rule));
}
