using System.Text.RegularExpressions;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>What a model that classes say and the one that is read from the server may say otherwise.</summary>
/// <param name="Pattern">A regular expression of the path in the JSON, a colon, and both values with an arrow.</param>
/// <param name="Because">Why they cannot say the same.</param>
/// <param name="From">The first major version of the server where they differ.</param>
/// <param name="Until">The last one.</param>
internal sealed record Disagreement(string Pattern, string Because, int From = 15, int Until = int.MaxValue)
{
    public static Disagreement[] All { get; } =
    [
        new(@"\.isNamedByConvention:", "a server does not know who chose a name"),
        new(
            @"\.(condition|predicate|expression|using|withCheck|query)\.columns\[",
            "a text shows its columns to the server, a class only those that it puts in"),
        new(@"\.routines\[.*\]\.dependsOn\[.*: "".*"" → $", "the server does not look into bodies that are texts"),
        new(
            @"\.tables\[.*\]\.dependsOn\[.*:  → "".*""$",
            "the server lists the types of columns and the parents too, which come first anyway"),
        new(@"\.tablespace: ""pg_default"" → $", "pg_default is the tablespace of whoever says none"),
        new(@"\.accessMethod: ""heap"" → $", "heap is the access method of whoever says none"),
        new(@"textSearchConfigurations\[.*\]\.(copyOf: "".*"" → $|mappings\[)", "what is copied belongs to the copy"),
        new(@"materializedViews\[.*\]\.columnNames", "the names are in the query"),
        new(
            @"iews\[.*\]\.query\.text: .* → ""SELECT (events|kinds)\.",
            "before 16, the server qualifies columns",
            Until: 15),
        new(
            @"\.partitions\[0\]\.table\.columns\[title\]\.notNull\.name:",
            "from 18, a partition that says a column anew names its constraint",
            From: 18),
        new(@"rawObjects\[0\]\.completions", "what was done is not done again"),
        new(
            @"\.(allowances|declarations|dependencies|groupColumns|derivedFrom)\[|\.(formerName|snapshotOf\..*):",
            "classes alone know it"),
        new(
            @"\.(audit_entries|remarks)\]\.checks\[.*\]\.condition\.text: "".* in \(.*→ "".*= ANY \(ARRAY",
            "the server writes a list of values as an array"),
        new(@"\[changed_by\]\.default\.text: ""session_user"" → ""SESSION_USER""$", "the server writes it in capitals"),
        new(
            @"\[uniq_members_email\]\.predicate\.text: ""(.*) is null"" → ""\(\1 IS NULL\)""$",
            "the server writes it in parentheses"),
        new(@"\[email\]\.default\.text: ""(.*)"" → ""\1::text""$", "the server casts each constant"),
    ];

    /// <param name="difference">A path and what stands there.</param>
    public bool Covers(KeyValuePair<string, string> difference) =>
        Regex.IsMatch($"{difference.Key}: {difference.Value}", Pattern, RegexOptions.CultureInvariant);
}
