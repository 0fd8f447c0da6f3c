using SchemaKit.Rules;

namespace SchemaKit.Tool.Reports;

/// <summary>
/// What the report for people says once: a finding, or one with others of its kind in the same table.
/// </summary>
/// <param name="First">The finding that is shown.</param>
/// <param name="Others">Those that are only named.</param>
internal sealed record LintEntry(Finding First, IReadOnlyList<Finding> Others)
{
    /// <summary>The findings of one table, in order of source.</summary>
    /// <remarks>
    /// Naming and documentation are house style: a schema of another style breaks them everywhere, and nobody reads the
    /// hundredth. They are told once for each rule.
    /// </remarks>
    public static IEnumerable<LintEntry> Of(IEnumerable<Finding> table)
    {
        var ordered = table
            .OrderBy(f => f.Location?.File, StringComparer.Ordinal)
            .ThenBy(f => f.Location?.Line)
            .ToArray();
        var told = new HashSet<(Rule, Severity)>();
        foreach (var finding in ordered)
        {
            if (!finding.Rule.IsHouseStyle)
                yield return new(finding, []);
            else if (told.Add((finding.Rule, finding.Severity)))
                yield return new(finding, [.. ordered.Where(f => f != finding && IsAlike(f, finding))]);
        }
    }

    private static bool IsAlike(Finding one, Finding other) => one.Rule == other.Rule && one.Severity == other.Severity;
}
