using System.Text.Json.Nodes;
using SchemaKit.Rules;
using SchemaKit.Tool.Pages;

namespace SchemaKit.Tool.Reports;

/// <summary>A report as SARIF 2.1.0, which code scanning and editors read.</summary>
/// <seealso href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>
internal static class LintSarif
{
    private const string Version = "2.1.0";
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    public static string Write(LintResult result)
    {
        var report = result.Report;
        var rules = report.Findings.Select(f => f.Rule)
            .Concat(report.Accepted.Select(a => a.Finding.Rule))
            .Concat(report.NotEvaluated.Select(n => n.Rule))
            .Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToArray();
        var run = new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = Driver(rules) },
            ["columnKind"] = "utf16CodeUnits",
            ["invocations"] = new JsonArray(Invocation(result)),
            ["results"] = new JsonArray(
            [
                .. report.Findings.Select(f => SarifResult.Of(f, result, Array.IndexOf(rules, f.Rule))),
                .. report.Accepted.Select(a => SarifResult.Of(a, result, Array.IndexOf(rules, a.Finding.Rule))),
            ]),
        };
        var log = new JsonObject { ["$schema"] = Schema, ["version"] = Version, ["runs"] = new JsonArray(run) };
        return ReportJson.Write(log);
    }

    private static JsonObject Driver(IEnumerable<Rule> rules) => new()
    {
        ["name"] = "SchemaKit",
        ["semanticVersion"] = typeof(LintSarif).Assembly.GetName().Version!.ToString(fieldCount: 3),
        ["rules"] = new JsonArray([.. rules.Select(Descriptor)]),
    };

    private static JsonObject Descriptor(Rule rule)
    {
        var descriptor = new JsonObject
        {
            ["id"] = rule.Id,
            ["name"] = rule.Slug,
            ["shortDescription"] = new JsonObject { ["text"] = RuleTitles.Of(rule) },
            ["help"] = new JsonObject
            {
                ["text"] = $"schemakit explain {rule.Id}",
                ["markdown"] = RulePage.Of(rule),
            },
            ["defaultConfiguration"] = new JsonObject { ["level"] = SarifResult.Level(rule.DefaultSeverity) },
        };
        if (RulePages.AddressOf(rule) is { } address)
            descriptor["helpUri"] = address;
        return descriptor;
    }

    private static JsonObject Invocation(LintResult result) => new()
    {
        ["executionSuccessful"] = !result.HasFailed,
        ["toolExecutionNotifications"] = new JsonArray(
        [
            .. result.Report.NotEvaluated.Select(notEvaluated => new JsonObject
            {
                ["level"] = "note",
                ["associatedRule"] = new JsonObject { ["id"] = notEvaluated.Rule.Id },
                ["message"] = new JsonObject
                {
                    ["text"] = $"{notEvaluated.Rule} was not evaluated. {notEvaluated.Reason}",
                },
            }),
        ]),
    };
}
