using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

/// <summary>Where deletions go: conflicts on the way, and how far.</summary>
public class CascadeTests
{
    private static readonly TableModel s_root = Table("root", "id bigint").Keyed("id");

    [Fact]
    public void Two_ways_of_which_one_restricts_are_reported() =>
        Conflicts(
            s_root,
            Child("a", "root"),
            Child("b", "root"),
            Child("c", "a").With(Key("c", "b", ReferentialAction.Restrict)))
            .Should().Equal(
                "Deleting a row of root reaches c by two ways: fk_c_a deletes and fk_c_b refuses, "
                + "and which comes first is chance. Let fk_c_b cascade, or defer it.");

    [Fact]
    public void A_restriction_that_is_nearer_comes_first() =>
        Conflicts(
            s_root,
            Child("a", "root"),
            Child("b", "root"),
            Child("c", "a"),
            Child("d", "c").With(Key("d", "b", ReferentialAction.Restrict))).Should().Equal(
                "Deleting a row of root reaches d by two ways: fk_d_c deletes and fk_d_b refuses, which comes first. "
                + "Let fk_d_b cascade, or defer it.");

    [Fact]
    public void A_restriction_that_is_farther_finds_nothing() =>
        Conflicts(s_root, Child("a", "root"), Child("b", "root").With(Key("b", "a", ReferentialAction.Restrict)))
            .Should().BeEmpty();

    [Fact]
    public void A_restriction_where_the_deletion_starts_is_meant() =>
        Conflicts(s_root, Child("a", "root"), Child("b", "a").With(Key("b", "root", ReferentialAction.Restrict)))
            .Should().BeEmpty();

    [Theory]
    [InlineData(Deferral.NotDeferrable, 1)]
    [InlineData(Deferral.InitiallyImmediate, 1)]
    [InlineData(Deferral.InitiallyDeferred, 0)]
    public void No_action_refuses_too_unless_it_waits(Deferral deferral, int count)
    {
        var key = Key("c", "b", ReferentialAction.NoAction) with { Deferral = deferral };

        Conflicts(s_root, Child("a", "root"), Child("b", "root"), Child("c", "a").With(key)).Should().HaveCount(count);
    }

    [Theory]
    [InlineData(ReferentialAction.Cascade)]
    [InlineData(ReferentialAction.SetNull)]
    [InlineData(ReferentialAction.SetDefault)]
    public void Ways_that_refuse_nothing_are_silent(ReferentialAction action) =>
        Conflicts(s_root, Child("a", "root"), Child("b", "root"), Child("c", "a").With(Key("c", "b", action)))
            .Should().BeEmpty();

    [Fact]
    public void Ways_from_different_tables_are_silent() =>
        Conflicts(
            s_root,
            s_root with { Name = new("public", "other") },
            Child("a", "root"),
            Child("b", "other"),
            Child("c", "a").With(Key("c", "b", ReferentialAction.Restrict))).Should().BeEmpty();

    [Fact]
    public void Two_foreign_keys_to_one_table_are_two_facts() =>
        Conflicts(s_root, Child("a", "root").With(Key("a", "root", ReferentialAction.Restrict) with { Name = "other" }))
            .Should().BeEmpty();

    [Fact]
    public void A_detour_by_the_table_itself_is_no_second_way() =>
        Conflicts(
            s_root,
            Child("orders", "root").With(Key("orders", "items", ReferentialAction.Restrict)),
            Child("items", "orders")).Should().BeEmpty();

    [Fact]
    public void A_circle_of_cascades_is_reported_once() =>
        Conflicts(Child("a", "b"), Child("b", "a")).Should().Equal(
            "a → b → a is a cycle of foreign keys that all delete by cascade, so one deletion may empty all these "
            + "tables. Let one of them restrict or set null.");

    [Fact]
    public void A_tree_that_cascades_is_no_circle() => Conflicts(Child("a", "a")).Should().BeEmpty();

    [Fact]
    public void A_deletion_that_goes_deep_is_reported_where_it_starts()
    {
        TableModel[] tables = [s_root, Child("a", "root"), Child("b", "a"), Child("c", "b"), Child("d", "c")];

        Reach(RuleSettings.Default, tables).Should().Equal(
            "Deleting a row of root deletes 4 steps deep: root → a → b → c → d. Let one of the steps restrict.");
        Reach(RuleSettings.Default, tables[..4]).Should().BeEmpty();
        Reach(RuleSettings.Parse("""{ "rules": { "SK4014": { "steps": 4 } } }"""), tables).Should().BeEmpty();
    }

    [Fact]
    public void A_deep_step_that_does_not_cascade_ends_the_way() =>
        Reach(
            RuleSettings.Default,
            s_root,
            Child("a", "root"),
            Child("b", "a"),
            Table("c", "b_id bigint").References("b", "b_id"),
            Child("d", "c")).Should().BeEmpty();

    [Theory]
    [InlineData(DeclarationKind.Log)]
    [InlineData(DeclarationKind.Immutable)]
    public void A_history_that_a_deletion_reaches_is_reported(DeclarationKind kind)
    {
        var history = Child("history", "root").Declared(kind);

        Reach(RuleSettings.Default, s_root, history).Should().Equal(
            "history keeps its rows for ever, but fk_history_root deletes them with those of root. "
            + "Restrict, or keep the key without a foreign key.");
        Reach(RuleSettings.Default, s_root, Child("history", "root")).Should().BeEmpty();
        Reach(
            RuleSettings.Default,
            s_root,
            Table("history", "id bigint", "root_id bigint").References("root", "root_id").Declared(kind))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_chain_of_ten_thousand_tables_is_quick()
    {
        var chain = Enumerable.Range(1, 9_999)
            .Select(i => Child($"t{i}", $"t{i - 1}"))
            .Prepend(Table("t0", "id bigint").Keyed("id")).ToArray();
        var cascades = new CascadeGraph(new(chain));

        chain.Where(cascades.IsOrigin).Should().ContainSingle();
        cascades.LongestWayFrom(chain[0]).Should().HaveCount(9_999);
        cascades.MeetingOf(chain[9_999], chain[9_998], chain[9_996])
            .Should().Be(new CascadeMeeting(chain[9_996], 2, 0));
    }

    private static TableModel Child(string name, string parent)
    {
        var table = Table(name, "id bigint", $"{parent}_id bigint").Keyed("id");
        return table.With(Key(name, parent, ReferentialAction.Cascade));
    }

    private static ForeignKeyModel Key(string name, string parent, ReferentialAction action) =>
        Reference(Table(name), parent, [$"{parent}_id"], ["id"]) with { OnDelete = action };

    private static IReadOnlyList<string> Conflicts(params TableModel[] tables) =>
        Lint.Messages(Rule.CascadeConflict, tables);

    private static IEnumerable<string> Reach(RuleSettings settings, params TableModel[] tables) =>
        Given.Messages(Rule.CascadeReach, settings, tables);
}
