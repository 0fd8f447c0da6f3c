using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules.Linting;

/// <summary>The settings accept findings by the paths of their objects, with a reason, and until a day.</summary>
public class SettingsAllowanceTests
{
    private static readonly TableModel s_orders =
        Table("legacy_orders", "placed_at timestamp without time zone").Keyed("placed_at") with { Comment = "Sales." };

    [Theory]
    [InlineData("public.legacy_orders.placed_at")]
    [InlineData("public.legacy_*")]
    [InlineData("*.placed_a?")]
    public void Every_path_that_matches_is_accepted(string on)
    {
        var report = Check(new("SK2001", on, "an old system writes it"));

        Rules(report).Should().NotContain("SK2001").And.NotContain("SK0002");
        report.Accepted.Should().ContainSingle(a =>
            a.By == Acceptance.Settings && a.Because == "an old system writes it" && a.Finding.Rule.Id == "SK2001");
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_stale() =>
        Check(new("SK2001", "public.orders.*", "an old system writes it")).Findings.Select(f => f.Message)
            .Should().Contain(
                "SK2001 timestamp-without-zone finds nothing on \"public.orders.*\": remove it from allow in the "
                + "settings.");

    [Fact]
    public void What_is_turned_off_is_not_stale() =>
        Rules(Linter.Check(Database(s_orders), Settings(new SettingsAllowance("SK2001", "public.*", "old"))
            .With(Rule.TimestampWithoutZone, Severity.Off))).Should().NotContain("SK0002");

    [Theory]
    [InlineData("2026-12-31", true)]
    [InlineData("2026-11-25", true)]
    [InlineData("2026-11-24", false)]
    public void An_allowance_counts_until_its_last_day(string until, bool counts)
    {
        var allowance = new SettingsAllowance("SK2001", "public.*", "until the migration")
        {
            Until = DateTime.Parse(until),
        };

        var report = Linter.Check(
            Database(s_orders), Settings(allowance) with { Today = new DateTime(2026, 11, 25, 18, 0, 0) });

        report.Accepted.Any().Should().Be(counts);
        report.Findings.Any(f => f.Rule == Rule.TimestampWithoutZone).Should().Be(!counts);
        if (!counts)
        {
            report.Findings.Select(f => f.Message).Should().Contain(
                "The settings allowed SK2001 on \"public.*\" until 2026-11-24: put it right, "
                + "or say until when it stays.");
        }
    }

    [Fact]
    public void Without_a_clock_no_allowance_ends() =>
        Check(new("SK2001", "public.*", "old") { Until = new DateTime(1999, 1, 1) }).Accepted.Should().ContainSingle();

    [Fact]
    public void An_unknown_rule_and_a_missing_reason_are_reported() =>
        Linter.Check(Database(s_orders), Settings(new("SK20O1", "public.*", "old"), new("SK2001", "public.*", " ")))
            .Findings.Select(f => f.Message).Should()
            .Contain("\"SK20O1\" is no rule: did you mean SK2001?")
            .And.Contain("The settings allow SK2001 on \"public.*\" without a reason: say why in because.");

    [Fact]
    public void Excluded_paths_are_not_spoken_of()
    {
        var report = Linter.Check(Database(s_orders), RuleSettings.Default with { Exclude = ["public.legacy_*.*"] });

        Rules(report).Should().NotContain("SK2001");
        report.Accepted.Should().BeEmpty();
    }

    private static LintReport Check(SettingsAllowance allowance) =>
        Linter.Check(Database(s_orders), Settings(allowance));

    private static RuleSettings Settings(params SettingsAllowance[] allowances) =>
        RuleSettings.Default with { Allow = [.. allowances] };

    private static IEnumerable<string> Rules(LintReport report) => report.Findings.Select(f => f.Rule.Id);
}
