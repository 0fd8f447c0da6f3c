using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class DeferrableKeyTests
{
    private static readonly TableModel s_slides = Table("slides", "id bigint", "place integer").Keyed("id") with
    {
        UniqueConstraints = [new("uniq_slides_place", ["place"]) { Deferral = Deferral.InitiallyDeferred }],
    };

    private static readonly IndexModel s_index = IndexOf("idx_slides_place", "place") with { IsUnique = true };

    [Fact]
    public void An_index_that_checks_at_once_is_reported() =>
        Messages(s_slides.With(s_index)).Should().Equal(
            "slides.uniq_slides_place is deferrable, but idx_slides_place checks the same columns at once. "
            + "Remove one of them.");

    [Fact]
    public void The_target_of_a_foreign_key_is_reported() =>
        Messages(s_slides, Table("notes", "place integer").References("slides", "place", "place")).Should().Equal(
            "slides.uniq_slides_place is deferrable, and the server refuses it for the target of "
            + "notes.fk_notes_slides. Make it not deferrable.");

    [Fact]
    public void A_deferrable_key_alone_is_silent() => Messages(s_slides).Should().BeEmpty();

    [Fact]
    public void An_index_of_some_rows_and_one_that_is_not_unique_are_silent()
    {
        Messages(s_slides.With(s_index with { Predicate = Sql("place > 0") })).Should().BeEmpty();
        Messages(s_slides.With(s_index with { IsUnique = false })).Should().BeEmpty();
    }

    private static IReadOnlyList<string> Messages(params TableModel[] tables) =>
        Lint.Messages(Rule.DeferrableKey, tables);
}
