using System.Text;
using SchemaKit.Rules;
using SchemaKit.Tests.Shared;
using SchemaKit.Tool.Pages;
using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Tests;

/// <summary>
/// The index of the rules' pages is written from the rules: <c>SCHEMAKIT_ACCEPT=1</c> writes it anew.
/// </summary>
public sealed class RuleIndexTests
{
    private static readonly string s_file = Path.Combine(Repository.Root, "docs", "rules", "README.md");

    [Fact]
    public void The_index_is_up_to_date()
    {
        if (Environment.GetEnvironmentVariable("SCHEMAKIT_ACCEPT") == "1")
            File.WriteAllText(s_file, Index());

        File.ReadAllText(s_file).ReplaceLineEndings("\n").Should().Be(Index(), "SCHEMAKIT_ACCEPT=1 writes it anew");
    }

    private static string Index()
    {
        var index = new StringBuilder(
            """
            # The rules

            An id never changes its meaning. The severity is what applies unless [settings](../settings.md) say otherwise;
            what is off is turned on there. `schemakit explain` prints the page of a rule.

            | id | slug | severity | what it finds |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var rule in Catalogue.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            index.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Slug} | {ReportJson.Word(rule.DefaultSeverity)} ")
                .Append($"| {RuleTitles.Of(rule).Replace("|", "\\|")} |\n");
        }

        return index.ToString();
    }
}
