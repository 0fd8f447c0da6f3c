using System.Text.Json.Nodes;
using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>A finding as a result of SARIF.</summary>
internal static class SarifResult
{
    private const string Root = "%SRCROOT%";
    private const string Fingerprint = "schemakit/v1";

    public static JsonObject Of(AcceptedFinding accepted, LintResult run, int ruleIndex)
    {
        var result = Of(accepted.Finding, run, ruleIndex);
        var suppression = new JsonObject { ["kind"] = IsInSource(accepted.By) ? "inSource" : "external" };
        if (accepted.Because.Length > 0)
            suppression["justification"] = accepted.Because;
        result["suppressions"] = new JsonArray(suppression);
        if (run.Settings.Baseline is not null)
            result["baselineState"] = accepted.By == Acceptance.Baseline ? "unchanged" : "new";
        return result;
    }

    public static JsonObject Of(Finding finding, LintResult run, int ruleIndex)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule.Id,
            ["ruleIndex"] = ruleIndex,
            ["level"] = Level(finding.Severity),
            ["message"] = new JsonObject { ["text"] = finding.Message },
            ["locations"] = new JsonArray(Location(finding, run)),
            ["partialFingerprints"] = new JsonObject { [Fingerprint] = finding.Fingerprint },
            ["properties"] = Properties(finding),
        };
        if (run.Settings.Baseline is not null)
            result["baselineState"] = "new";
        if (finding.Remedy?.Sql is { } sql)
            result["fixes"] = new JsonArray(Fix(finding, sql));
        return result;
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    private static bool IsInSource(Acceptance by) => by is Acceptance.Declaration or Acceptance.Comment;

    private static JsonObject Location(Finding finding, LintResult run)
    {
        var location = new JsonObject();
        if (run.File(finding) is { } file)
        {
            location["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = Artifact(file),
                ["region"] = new JsonObject { ["startLine"] = finding.Location!.Line },
            };
        }

        location["logicalLocations"] = new JsonArray(new JsonObject
        {
            ["fullyQualifiedName"] = finding.Object,
            ["kind"] = ReportJson.Word(finding.Kind),
        });
        return location;
    }

    private static JsonObject Artifact(string file) => Path.IsPathRooted(file)
        ? new() { ["uri"] = new Uri(file).AbsoluteUri }
        : new() { ["uri"] = Escaped(file), ["uriBaseId"] = Root };

    // A statement has no place in the C# that was read: the fix is a script of its own.
    private static JsonObject Fix(Finding finding, string sql) => new()
    {
        ["description"] = new JsonObject { ["text"] = "Run this on the server." },
        ["artifactChanges"] = new JsonArray(new JsonObject
        {
            ["artifactLocation"] = Artifact($"{finding.Rule.Id}-{finding.Object}.sql"),
            ["replacements"] = new JsonArray(new JsonObject
            {
                ["deletedRegion"] = new JsonObject { ["charOffset"] = 0, ["charLength"] = 0 },
                ["insertedContent"] = new JsonObject { ["text"] = $"{sql}\n" },
            }),
        }),
    };

    private static JsonObject Properties(Finding finding)
    {
        var properties = new JsonObject { ["grade"] = ReportJson.Word(finding.Grade) };
        if (finding.Allow.Length > 0)
            properties["allow"] = finding.Allow;
        if (finding.Remedy?.CSharp is { } csharp)
            properties["csharp"] = csharp;
        if (finding.Remedy?.Sql is { } sql)
            properties["sql"] = sql;
        return properties;
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
