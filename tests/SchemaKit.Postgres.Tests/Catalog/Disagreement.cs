using System.Text.RegularExpressions;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>What a model that classes say and the one that is read from the server may say otherwise.</summary>
/// <param name="Path">The paths in the JSON, as a regular expression.</param>
/// <param name="Because">Why they cannot say the same.</param>
/// <param name="From">The first major version of the server where they differ.</param>
/// <param name="Until">The last one.</param>
internal sealed record Disagreement(string Path, string Because, int From = 15, int Until = int.MaxValue)
{
    public static Disagreement[] All { get; } =
    [
        new(@"\.isNamedByConvention$", "a server does not know who chose a name"),
        new(
            @"\.(condition|predicate|expression|using|withCheck|query)\.columns\[",
            "a text shows its columns to the server, a class only those that it puts in"),
        new(@"\.dependsOn\[", "the server records what needs what, the builder finds it in the classes"),
        new(@"\.tablespace$", "pg_default is the tablespace of whoever says none"),
        new(@"\.accessMethod$", "heap is the access method of whoever says none"),
        new(@"textSearchConfigurations\[.*\]\.(copyOf$|mappings)", "what is copied belongs to the copy"),
        new(@"materializedViews\[.*\]\.columnNames", "the names are in the query"),
        new(@"iews\[.*\]\.query\.text$", "before 16, the server qualifies columns", Until: 15),
        new(
            @"\.partitions\[0\]\.table\.columns\[title\]\.notNull\.name$",
            "from 18, a partition that says a column anew names its constraint",
            From: 18),
        new(@"rawObjects\[0\]\.completions", "what was done is not done again"),
        new(@"schemas\[public\]\.name$", "every database has it"),
    ];

    public bool Covers(string path) => Regex.IsMatch(path, Path, RegexOptions.CultureInvariant);
}
