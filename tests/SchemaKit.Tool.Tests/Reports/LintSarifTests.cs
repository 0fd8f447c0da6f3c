using System.Text.Json.Nodes;
using Json.Schema;
using SchemaKit.Model;
using SchemaKit.Rules;
using SchemaKit.Tests.Shared;
using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Tests.Reports;

/// <summary>
/// The report is SARIF: it obeys the parts of the published schema that it uses, as <c>sarif.schema.json</c> repeats
/// them.
/// </summary>
public sealed class LintSarifTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromFile(
        Path.Combine(Repository.Root, "tests", "SchemaKit.Tool.Tests", "Reports", "sarif.schema.json"));

    [Fact]
    public void It_has_every_finding()
    {
        var log = JsonNode.Parse(Reported.As("sarif"))!;
        var driver = log["runs"]![0]!["tool"]!["driver"]!;

        // The pages of the rules are tested elsewhere, and the version changes.
        driver["semanticVersion"] = "0.0.0";
        foreach (var rule in driver["rules"]!.AsArray())
            rule!["help"]!["markdown"]!.GetValue<string>().Should().StartWith($"# {rule["id"]} {rule["name"]}\n");
        foreach (var rule in driver["rules"]!.AsArray())
            rule!["help"]!["markdown"] = "…";
        Golden.Match(ReportJson.Write(log.AsObject()), "lint.sarif");
    }

    [Fact]
    public void It_obeys_the_schema() => Faults(Reported.As("sarif")).Should().BeEmpty();

    [Fact]
    public void What_is_accepted_is_suppressed_and_a_baseline_tells_new_from_old()
    {
        var table = new TableModel(new("public", "orders"))
        {
            Comment = "Sales.\nsk:allow SK1201 because it has one",
            Columns =
            [
                new("placed_at", new("timestamp")) { Comment = "When.\nsk:allow SK2001 because old" },
                new("sent_at", new("timestamp")) { Comment = "When." },
                new("total", new("integer")),
            ],
        };
        var settings = RuleSettings.Default with { Baseline = new(["SK2001:public.orders.sent_at"]) };

        var sarif = LintSarif.Write(Reported.Result(new() { Tables = [table] }, settings));

        Faults(sarif).Should().BeEmpty();
        JsonNode.Parse(sarif)!["runs"]![0]!["results"]!.AsArray().Select(result => (
            $"{result!["ruleId"]} {result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]}",
            $"{result["baselineState"]}",
            $"{result["suppressions"]?[0]?["kind"]}",
            $"{result["suppressions"]?[0]?["justification"]}")).Should().Equal(
            ("SK0002 public.orders", "new", "", ""),
            ("SK1202 public.orders.total", "new", "", ""),
            ("SK2001 public.orders.placed_at", "new", "inSource", "old"),
            ("SK2001 public.orders.sent_at", "unchanged", "external", ""));
    }

    [Fact]
    public void The_schema_can_refuse() =>
        Faults(Reported.As("sarif").Replace("\"ruleId\"", "\"rule\"")).Should().NotBeEmpty();

    private static IEnumerable<string> Faults(string sarif)
    {
        var result = s_schema.Evaluate(
            JsonNode.Parse(sarif), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : result.Details.Where(d => d.HasErrors).Select(d => $"{d.InstanceLocation}");
    }
}
