using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules.Linting;

/// <summary>A baseline accepts what was there, and says when it is there no longer.</summary>
public class BaselineTests
{
    private static readonly TableModel s_old =
        Table("orders", "placed_at timestamp without time zone", "sent_at timestamp without time zone")
            .Keyed("placed_at");

    [Fact]
    public void What_was_there_is_accepted_and_what_is_new_is_not()
    {
        var baseline = Baseline.Of(Linter.Check(Database(s_old)));
        var grown = s_old with { Columns = [.. s_old.Columns, new("seen_at", new("timestamp without time zone"))] };

        Linter.Check(Database(s_old), With(baseline)).Findings.Should().BeEmpty();
        Linter.Check(Database(grown), With(baseline)).Findings
            .Should().NotBeEmpty().And.OnlyContain(f => f.Object == "public.orders.seen_at");
    }

    [Fact]
    public void An_entry_that_matches_nothing_any_more_is_stale()
    {
        var baseline = new Baseline(["SK2001:public.orders.gone_at"]);

        Linter.Check(Database(s_old), With(baseline)).Findings.Where(f => f.Rule == Rule.StaleAllowance)
            .Select(f => f.Message).Should().Equal(
                "SK2001 timestamp-without-zone finds nothing on public.orders.gone_at any more: "
                + "write the baseline anew.");
    }

    [Fact]
    public void An_entry_of_a_rule_that_is_off_is_not_stale() =>
        Linter.Check(
                Database(s_old),
                With(new(["SK2001:public.orders.gone_at"])).With(Rule.TimestampWithoutZone, Severity.Off))
            .Findings.Should().NotContain(f => f.Rule == Rule.StaleAllowance);

    [Fact]
    public void A_baseline_written_anew_keeps_what_is_still_there_and_drops_the_rest()
    {
        var first = new Baseline(["SK2001:public.orders.gone_at", "SK2001:public.orders.placed_at"]);
        var report = Linter.Check(Database(s_old), With(first));

        Baseline.Of(report).Fingerprints.Should()
            .Contain("SK2001:public.orders.placed_at")
            .And.Contain("SK2001:public.orders.sent_at")
            .And.NotContain("SK2001:public.orders.gone_at")
            .And.NotContain(f => f.StartsWith("SK0002", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_a_file_of_one_line_for_each_finding_in_stable_order()
    {
        var baseline = new Baseline(["SK2001:public.b", "SK1001:public.\"a\"\n"]);

        baseline.Write().Should().Be(
            """
            {
              "version": 1,
              "findings": [
                "SK1001:public.\"a\"\u000a",
                "SK2001:public.b"
              ]
            }

            """.ReplaceLineEndings("\n"));
        Baseline.Parse(baseline.Write()).Fingerprints.Should().BeEquivalentTo(baseline.Fingerprints);
        Baseline.Parse(new Baseline([]).Write()).Fingerprints.Should().BeEmpty();
    }

    [Fact]
    public void Faults_of_the_file_are_reported_together_with_their_places()
    {
        var parse = () => Baseline.Parse(
            """
            { "version": 2,
              "finding": [],
              "findings": ["orders"] }
            """);

        parse.Should().Throw<SettingsException>().Which.Faults.Select(f => f.ToString()).Should().Equal(
            "schemakit.baseline.json(1,14): \"version\" should be a whole number from 1 to 1.",
            "schemakit.baseline.json(2,3): \"finding\" is no key of a baseline, which has version and findings.",
            "schemakit.baseline.json(3,16): \"orders\" is no fingerprint, which is a rule, a colon and a path.");
    }

    private static RuleSettings With(Baseline baseline) => RuleSettings.Default with { Baseline = baseline };
}
