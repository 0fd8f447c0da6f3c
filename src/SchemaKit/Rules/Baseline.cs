using SchemaKit.Model;
using SchemaKit.Settings;

namespace SchemaKit.Rules;

/// <summary>
/// The findings that were there when a team began, so that only new ones count. An entry is a fingerprint, of rule and
/// object: it outlives changes of lines and messages. Entries that match nothing any more are findings (SK0002).
/// </summary>
/// <param name="Fingerprints">The fingerprints, such as <c>SK4001:public.orders.user_id</c>.</param>
/// <seealso cref="Finding.Fingerprint"/>
public sealed record Baseline(ValueList<string> Fingerprints)
{
    private const int CurrentVersion = 1;
    private const string VersionKey = "version";
    private const string FindingsKey = "findings";

    /// <summary>The baseline that accepts all findings of a report, and what the last baseline accepts in it.</summary>
    /// <param name="report">The report; findings about allowances and the run itself are left out.</param>
    /// <exception cref="ArgumentNullException">There is no report.</exception>
    public static Baseline Of(LintReport report)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        var kept = report.Accepted.Where(a => a.By == Acceptance.Baseline).Select(a => a.Finding);
        return new(report.Findings.Concat(kept)
            .Where(f => f.Rule.CanBeAllowed)
            .Select(f => f.Fingerprint)
            .Distinct()
            .OrderBy(f => f, StringComparer.Ordinal)
            .ToValueList());
    }

    /// <summary>Reads the text of a baseline file.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="SettingsException">The text is no baseline; every fault is in the message.</exception>
    public static Baseline Parse(string json, string file = "schemakit.baseline.json")
    {
        var faults = new SettingsFaults(file);
        ValueList<string> fingerprints = [];
        if (JsonReader.Read(json ?? throw new ArgumentNullException(nameof(json)), faults) is { } root)
            fingerprints = Read(root, faults);
        faults.ThrowIfAny();
        return new(fingerprints);
    }

    /// <summary>The text of a baseline file, one line for each fingerprint, in stable order.</summary>
    public string Write()
    {
        var lines = Fingerprints.OrderBy(f => f, StringComparer.Ordinal).Select(f => $"\n    {JsonText.Quote(f)}");
        var list = Fingerprints.Count == 0 ? "[]" : $"[{string.Join(",", lines)}\n  ]";
        return $"{{\n  \"{VersionKey}\": {CurrentVersion},\n  \"{FindingsKey}\": {list}\n}}\n";
    }

    private static ValueList<string> Read(JsonValue root, SettingsFaults faults)
    {
        ValueList<string> fingerprints = [];
        if (root.Kind != JsonKind.Object)
            faults.Add(root.Place, "A baseline is an object: write it with --write-baseline.");
        foreach (var member in root.Members)
        {
            var entry = new SettingsEntry(member, faults);
            if (member.Key == FindingsKey)
                fingerprints = entry.Texts(CheckFingerprint) ?? fingerprints;
            else if (member.Key == VersionKey)
                entry.WholeNumber(CurrentVersion, CurrentVersion);
            else
                faults.Add(member.Place, $"\"{member.Key}\" is no key of a baseline, which has version and findings.");
        }

        return fingerprints;
    }

    private static void CheckFingerprint(string text)
    {
        if (text.IndexOf(':') <= 0)
            throw new ArgumentException($"\"{text}\" is no fingerprint, which is a rule, a colon and a path.");
    }
}
