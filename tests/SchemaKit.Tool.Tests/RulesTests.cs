using System.Text.Json;
using SchemaKit.Rules;
using SchemaKit.Tool.Pages;

namespace SchemaKit.Tool.Tests;

// No golden file of all rules: each new rule would have to touch it.
public sealed class RulesTests
{
    [Fact]
    public void Every_rule_has_a_title_and_a_page()
    {
        foreach (var rule in Catalogue.All)
        {
            RuleTitles.Of(rule).Should().NotBeNullOrWhiteSpace().And.NotEndWith(".").And.NotContain("\n");
            RulePage.Of(rule).Should().StartWith($"# {rule.Id} {rule.Slug}\n");
        }
    }

    [Fact]
    public async Task The_table_has_a_line_for_each_rule()
    {
        var lines = (await Run.Async("rules")).Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(Catalogue.All.Count + 1).And.OnlyContain(line => line == line.TrimEnd());
        lines[0].Should().MatchRegex("^Id +Severity +Slug +What it finds$");
        lines.Should().ContainSingle(line => line.StartsWith("SK4001"))
            .Which.Should().MatchRegex("^SK4001 warning +foreign-key-index +A foreign key that no index covers$");
    }

    [Fact]
    public async Task The_table_fits_a_terminal()
    {
        var run = await Run.With(new() { Width = 80 }, "rules");
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public async Task The_json_has_the_same_rules()
    {
        using var json = JsonDocument.Parse((await Run.Async("rules", "--format", "json")).Output);
        json.RootElement.GetProperty("version").GetInt32().Should().Be(1);
        var rules = json.RootElement.GetProperty("rules").EnumerateArray().ToArray();
        rules.Select(r => r.GetProperty("id").GetString()).Should()
            .Equal(Catalogue.All.Select(r => r.Id).Order(StringComparer.Ordinal));
        var rule = rules.Single(r => r.GetProperty("id").GetString() == "SK4001");
        rule.EnumerateObject().Select(p => $"{p.Name}={p.Value}").Should().Equal(
            "id=SK4001", "slug=foreign-key-index", "severity=warning", "title=A foreign key that no index covers");
    }

    [Theory]
    [InlineData("SK4001")]
    [InlineData("sk4001")]
    [InlineData("foreign-key-index")]
    [InlineData("Foreign-Key-Index")]
    public async Task A_page_is_found_by_id_or_slug(string name)
    {
        var run = await Run.Async("explain", name);
        run.Should().Be(new Run(ExitCode.Clean, RulePage.Of(Rule.ForeignKeyIndex), ""));
    }

    [Theory]
    [InlineData("SK401", "\"SK401\" is no rule: did you mean SK4001?\n")]
    [InlineData("foreign-keys-index", "\"foreign-keys-index\" is no rule: did you mean foreign-key-index?\n")]
    public async Task An_unknown_rule_names_the_nearest(string name, string message) =>
        (await Run.Async("explain", name)).Should().Be(new Run(ExitCode.Failure, "", message));
}
