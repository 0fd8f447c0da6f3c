using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class LinterTests
{
    private static readonly TableModel s_users =
        Table("users", "id bigint").Keyed("id") with { Comment = "People who can sign in." };

    private static readonly TableModel s_orders =
        Table("orders", "id bigint", "user_id bigint").Keyed("id").References("users", "user_id") with
        {
            Comment = "What people bought.",
        };

    [Fact]
    public void An_allowance_silences_its_finding_and_nothing_else()
    {
        Messages(s_users, s_orders.Allowing("SK4001", "user_id")).Should().BeEmpty();
        Messages(s_users, s_orders.Allowing("foreign-key-index", "user_id")).Should().BeEmpty();
        Messages(s_users, s_orders.Allowing("SK4001", null)).Should().HaveCount(2);
    }

    [Fact]
    public void An_allowance_of_no_rule_is_an_error_that_names_the_nearest() =>
        Messages(s_users.Allowing("foreign-key-indx", null)).Should().Equal(
            "SK0001 Error \"foreign-key-indx\" is no rule: did you mean foreign-key-index?");

    [Fact]
    public void A_setting_of_no_rule_is_an_error_too() =>
        Messages(With("SK401", Severity.Off), s_users).Should().Equal(
            "SK0001 Error \"SK401\" is no rule: did you mean SK4001?");

    [Fact]
    public void An_allowance_that_matches_nothing_is_stale() =>
        Messages(s_users.Allowing("SK4001", "id")).Should().Equal(
            "SK0002 Warning SK4001 foreign-key-index finds nothing on users.id: remove the allowance.");

    [Fact]
    public void An_allowance_is_not_stale_while_its_rule_is_off_or_the_table_incomplete()
    {
        Messages(With("SK4001", Severity.Off), s_users.Allowing("SK4001", "id")).Should().BeEmpty();
        Messages(s_users.Allowing("SK4001", "id") with { IsIncomplete = true })
            .Should().ContainSingle().Which.Should().StartWith("SK0004");
    }

    [Fact]
    public void An_allowance_should_say_why() =>
        Messages(s_users, s_orders.Allowing("SK4001", "user_id", because: " ")).Should().Equal(
            "SK0003 Info orders.user_id allows SK4001 without a reason: say why in because.");

    [Fact]
    public void An_incomplete_table_is_told_once_and_silences_what_is_about_absence()
    {
        var report = Linter.Check(Database(s_users, s_orders with { IsIncomplete = true, PrimaryKey = null }));

        report.Findings.Select(f => f.Message).Should().Equal(
            "The source of orders could not be followed to the end, so rules about what is missing did not judge it: "
            + "write Define without code that depends on run time.");
        report.NotEvaluated.Should().Contain(
            new NotEvaluated(Rule.ForeignKeyIndex, "Not followed to the end: public.orders."));
        report.TableCount.Should().Be(2);
    }

    [Fact]
    public void What_was_not_judged_cannot_be_turned_off() =>
        Messages(With("SK0004", Severity.Off), s_users with { IsIncomplete = true }).Should().ContainSingle();

    [Fact]
    public void A_complete_model_has_nothing_unevaluated() =>
        Linter.Check(Database(s_users)).NotEvaluated.Should().BeEmpty();

    [Fact]
    public void Settings_change_severities_by_id_and_by_slug()
    {
        Messages(With("SK4001", Severity.Error), s_users, s_orders).Single().Should().StartWith("SK4001 Error");
        Messages(With("foreign-key-index", Severity.Info), s_users, s_orders).Single()
            .Should().StartWith("SK4001 Info");
        Messages(With("SK4001", Severity.Off), s_users, s_orders).Should().BeEmpty();
    }

    [Fact]
    public void A_suggestion_is_never_above_info()
    {
        var report = Linter.Check(
            Database(s_users), With("suggesting", Severity.Error), [new Suggesting()], CancellationToken.None);

        report.Findings.Single().Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void A_suggestion_stays_at_info_where_proven_info_is_a_warning()
    {
        var strict = With("suggesting", Severity.Error) with { ProvenInfoIsWarning = true };

        Severities(strict, new Suggesting()).Should().Equal(Severity.Info);
        Severities(RuleSettings.Strict with { Severities = strict.Severities }, new Suggesting())
            .Should().Equal(Severity.Info);
    }

    [Fact]
    public void Proven_info_is_a_warning_where_settings_say_so_and_not_of_the_rule_itself()
    {
        var strict = new RuleSettings { ProvenInfoIsWarning = true };

        Severities(RuleSettings.Default, Rule.ColumnComment).Should().Equal(Severity.Info);
        Severities(strict, Rule.ColumnComment).Should().Equal(Severity.Warning);
        Severities(strict.With(Rule.ColumnComment, Severity.Info), Rule.ColumnComment).Should().Equal(Severity.Info);
        Severities(strict.With(Rule.ColumnComment, Severity.Error), Rule.ColumnComment).Should().Equal(Severity.Error);
        Severities(strict.With(Rule.ColumnComment, Severity.Off), Rule.ColumnComment).Should().BeEmpty();
    }

    [Fact]
    public void A_severity_that_is_added_replaces_the_one_by_slug() =>
        With("foreign-key-index", Severity.Off).With(Rule.ForeignKeyIndex, Severity.Error).Severities
            .Should().Equal(new Dictionary<string, Severity> { ["SK4001"] = Severity.Error });

    [Fact]
    public void A_rule_that_throws_is_an_error_and_the_rest_still_runs()
    {
        var report = Linter.Check(
            Database(s_users, s_orders.Allowing("SK9998", null)),
            RuleSettings.Default,
            [new Throwing(new InvalidOperationException("boom")), Rule.ForeignKeyIndex],
            CancellationToken.None);

        report.Findings.Select(f => $"{f.Rule.Id} {f.Message}").Should().Equal(
            "SK0005 SK9998 throwing failed on orders with InvalidOperationException (boom): "
            + "report it, or turn the rule off.",
            "SK4001 orders.user_id references users, but no index starts with it. Add t.Index(UserId).",
            "SK0005 SK9998 throwing failed on users with InvalidOperationException (boom): "
            + "report it, or turn the rule off.");
    }

    [Fact]
    public void An_incomplete_database_is_told_once_and_cannot_look_clean()
    {
        var report = Linter.Check(Database(s_users) with { IsIncomplete = true });

        report.Findings.Select(f => $"{f.Rule.Id} {f.Severity} {f.Object} {f.Message}").Should().Equal(
            "SK0004 Info database The source of the database could not be followed to the end, so that it may hold "
            + "more than was judged: write Define without code that depends on run time.");
    }

    [Fact]
    public void Cancelling_stops_before_the_next_rule_and_within_one()
    {
        using var asked = new CancellationTokenSource();
        using var looping = new CancellationTokenSource();
        var stopping = new Stopping(asked);
        var endless = new Endless(looping);

        var betweenRules = () => Linter.Check(
            Database(s_users, s_orders), RuleSettings.Default, [stopping, stopping], asked.Token);
        var withinOne = () => Linter.Check(Database(s_users), RuleSettings.Default, [endless], looping.Token);

        betweenRules.Should().Throw<OperationCanceledException>();
        stopping.Count.Should().Be(1);
        withinOne.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Cancelling_stops_the_search_for_keys()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var context = new RuleContext(Database(s_users), RuleSettings.Default, cancelled.Token);
        var table = s_users with { Dependencies = [new(["id"], ["id"])] };

        var search = () => Rule.TransitiveDependency.Check(table, context).ToList();

        search.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Cancelling_passes_through()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var before = () => Linter.Check(Database(s_users), cancellation: cancelled.Token);
        var inside = () => Linter.Check(
            Database(s_users), RuleSettings.Default, [new Throwing(new OperationCanceledException())], default);

        before.Should().Throw<OperationCanceledException>();
        inside.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Many_tables_are_judged_at_once_and_reported_in_order()
    {
        var tables = Tables(500);

        var together = Linter.Check(Database(tables)).Findings.Select(f => f.Message);
        var single = tables.SelectMany(table => Linter.Check(Database(table)).Findings).Select(f => f.Message);

        together.Should().HaveCountGreaterThan(500).And.Equal(single);
    }

    [Fact]
    public void Of_many_tables_too_a_rule_that_throws_is_reported_and_cancelling_passes_through()
    {
        var tables = Tables(500);
        using var asked = new CancellationTokenSource();

        var report = Linter.Check(
            Database(tables), RuleSettings.Default, [new Throwing(new InvalidOperationException("boom"))], default);
        var inside = () => Linter.Check(
            Database(tables), RuleSettings.Default, [new Throwing(new OperationCanceledException())], default);
        var stopped = () => Linter.Check(Database(tables), RuleSettings.Default, [new Endless(asked)], asked.Token);

        report.Findings.Should().HaveCount(500).And.OnlyContain(f => f.Rule == Rule.AnalysisFailed);
        inside.Should().Throw<OperationCanceledException>();
        stopped.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void The_order_of_tables_does_not_matter()
    {
        var one = Linter.Check(Database(s_users with { PrimaryKey = null }, s_orders));
        var other = Linter.Check(Database(s_orders, s_users with { PrimaryKey = null }));

        one.Findings.Should().Equal(other.Findings);
    }

    [Fact]
    public void Every_rule_has_an_id_and_a_slug_of_its_own()
    {
        var rules = Catalogue.All;

        rules.Select(r => r.Id).Should().OnlyHaveUniqueItems()
            .And.AllSatisfy(id => id.Should().MatchRegex(@"^SK\d{4}$"));
        rules.Select(r => r.Slug).Should().OnlyHaveUniqueItems();
    }

    private static IReadOnlyList<string> Messages(params TableModel[] tables) => Messages(RuleSettings.Default, tables);

    private static IReadOnlyList<string> Messages(RuleSettings settings, params TableModel[] tables) =>
        Linter.Check(Database(tables), settings).Findings
            .Select(f => $"{f.Rule.Id} {f.Severity} {f.Message}").ToArray();

    private static IEnumerable<Severity> Severities(RuleSettings settings, Rule rule)
    {
        var table = Table("users", "id bigint", "name text");
        return Linter.Check(Database(table), settings, [rule], CancellationToken.None).Findings.Select(f => f.Severity);
    }

    private static RuleSettings With(string rule, Severity severity) =>
        new() { Severities = new Dictionary<string, Severity> { [rule] = severity } };

    private static TableModel[] Tables(int count) =>
    [
        .. Enumerable.Range(0, count)
            .Select(i => Table($"letters_{i:000}", "Id bigint", $"sent_{i:000}_at timestamp")),
    ];

    private sealed class Suggesting() : Rule("SK9999", "suggesting", Severity.Warning)
    {
        internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
            [new(this, Subject.Of(table), "Perhaps.") { Grade = Grade.Suggested }];
    }

    /// <summary>Cancels when it is asked, and counts how often that was.</summary>
    private sealed class Stopping(CancellationTokenSource source) : Rule("SK9997", "stopping", Severity.Warning)
    {
        public int Count { get; private set; }

        internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
        {
            Count++;
            source.Cancel();
            return [];
        }
    }

    /// <summary>Cancels, and finds things for ever.</summary>
    private sealed class Endless(CancellationTokenSource source) : Rule("SK9996", "endless", Severity.Warning)
    {
        internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
        {
            source.Cancel();
            while (true)
                yield return new(this, Subject.Of(table), "Again.");
        }
    }

    private sealed class Throwing(Exception exception) : Rule("SK9998", "throwing", Severity.Warning)
    {
        internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) => throw exception;
    }
}
