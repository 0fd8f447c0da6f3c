using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Indexes;

public class PolicyColumnIndexTests
{
    private static readonly TableModel s_notes =
        Notes(Policy("p", SqlCommand.All, "owner = (select auth.uid()) or is_open = f()"));

    [Fact]
    public void A_column_that_policies_compare_needs_an_index()
    {
        var finding = Findings(Rule.PolicyColumnIndex, s_notes).Single();

        finding.Message.Should().Be(
            "The policies of notes compare owner, but no index starts with it. Add t.Index(Owner).");
        finding.Remedy!.Sql.Should().Be("create index concurrently idx_notes_owner on public.notes (owner);");
    }

    [Theory]
    [InlineData("owner in (select team from members where member = auth.uid())")]
    [InlineData("is_open and auth.uid() = owner")]
    [InlineData("owner = any (string_to_array(current_setting('a.teams'), ','))")]
    public void Every_form_of_comparison_counts(string condition) =>
        Said(Rule.PolicyColumnIndex, Notes(Policy("p", SqlCommand.Select, condition))).Should().ContainSingle();

    [Fact]
    public void An_index_a_key_a_small_table_and_other_comparisons_are_silent() => Said(
        Rule.PolicyColumnIndex,
        s_notes with { Indexes = [Index("i", "owner", "id")] },
        s_notes with { PrimaryKey = Key("pk", "owner", "id") },
        s_notes.Declared(DeclarationKind.Small),
        s_notes with { HasRowSecurity = false },
        Notes(Policy("p", SqlCommand.Insert, null, "owner = auth.uid()")),
        Notes(Policy("p", SqlCommand.Select, "owner = 'me' or owner <> auth.uid() or lower(owner) = auth.uid()")))
        .Should().BeEmpty();

    [Fact]
    public void A_partial_index_serves_only_when_it_holds_all_that_can_be_compared()
    {
        var index = Index("i", "owner");

        Said(Rule.PolicyColumnIndex, s_notes with { Indexes = [index with { Predicate = new("is_open") }] })
            .Should().ContainSingle();
        Said(Rule.PolicyColumnIndex, s_notes with { Indexes = [index with { Predicate = new("owner is not null") }] })
            .Should().BeEmpty();
    }
}
