using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class SequenceOwnershipTests
{
    private static readonly SequenceModel s_numbers = new(new("public", "numbers"));

    private static readonly SequenceModel s_owned = s_numbers with { OwnedBy = new(new("public", "users"), "id") };

    [Fact]
    public void A_sequence_that_the_column_does_not_own_is_reported()
    {
        var finding = Findings(s_numbers, Counting("users")).Single();

        finding.Message.Should().Be(
            "users.id counts by numbers, which it does not own, so neither goes with the other. "
            + "Make it an identity column.");
        finding.Remedy!.Sql.Should().StartWith("begin; alter sequence public.numbers rename to replaced_by_identity; ");
    }

    [Fact]
    public void A_sequence_of_two_columns_is_reported_once() =>
        Findings(s_owned, Counting("users"), Counting("groups")).Select(f => f.Message).Should().Equal(
            "users.id counts by numbers, and so does groups.id. Give each a sequence of its own.");

    [Fact]
    public void A_key_by_a_sequence_that_starts_again_is_reported()
    {
        var finding = Findings(s_owned with { Options = new() { IsCycled = true } }, Counting("users")).Single();

        finding.Message.Should().Be(
            "users.id is a key, but numbers starts again at its end, where rows are. Let it not cycle.");
        finding.Remedy!.Sql.Should().Be("alter sequence public.numbers no cycle;");
    }

    [Fact]
    public void An_identity_that_starts_again_is_reported()
    {
        var users = Table("users", "id bigint").Keyed("id");
        var id = users.Columns[0] with
        {
            Identity = new(IdentityGeneration.Always) { Sequence = new() { IsCycled = true } },
        };

        var finding = Lint.Of(Rule.SequenceOwnership, users with { Columns = [id] }).Single();

        finding.Remedy!.Sql.Should().Be("alter table public.users alter column id set no cycle;");
    }

    [Fact]
    public void A_sequence_that_a_crash_sets_back_is_reported()
    {
        var unlogged = s_owned with { IsUnlogged = true };

        Findings(unlogged, Counting("users")).Single().Message.Should().Be(
            "users.id counts by numbers, which is unlogged, so after a crash it gives values that rows have. "
            + "Make it logged.");
        Findings(unlogged, Counting("users") with { IsUnlogged = true }).Should().BeEmpty("the rows go too");
    }

    [Fact]
    public void A_sequence_of_its_own_and_one_outside_the_model_are_silent()
    {
        Findings(s_owned, Counting("users")).Should().BeEmpty();
        Findings(s_owned with { Name = new("public", "others") }, Counting("users")).Should().BeEmpty();
    }

    [Fact]
    public void Cycles_outside_keys_are_silent() =>
        Findings(
            s_owned with { Options = new() { IsCycled = true } },
            Counting("users") with { PrimaryKey = null }).Should().BeEmpty();

    private static TableModel Counting(string name)
    {
        var table = Table(name, "id bigint").Keyed("id");
        return table with { Columns = [table.Columns[0] with { Default = new("nextval('numbers'::regclass)") }] };
    }

    private static IReadOnlyList<Finding> Findings(SequenceModel sequence, params TableModel[] tables) =>
        Given.Findings(Rule.SequenceOwnership, Database(tables) with { Sequences = [sequence] });
}
