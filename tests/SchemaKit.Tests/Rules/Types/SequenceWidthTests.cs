using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class SequenceWidthTests
{
    [Fact]
    public void A_sequence_that_ends_early_is_reported()
    {
        var finding = Findings("bigint", new("integer")).Single();

        finding.Message.Should().Be(
            "users.id is bigint, but users_id_seq ends at 2147483647. Let it count as far as the column does.");
        finding.Remedy!.Sql.Should().Be("alter sequence public.users_id_seq as bigint no maxvalue;");
    }

    [Fact]
    public void A_sequence_that_goes_on_is_reported() =>
        Findings("integer", null).Single().Message.Should().Be(
            "users.id is integer, but users_id_seq goes on to 9223372036854775807, where inserts fail. "
            + "Make the column as wide, or end it.");

    [Fact]
    public void An_identity_with_another_end_is_reported()
    {
        var finding = Lint.Of(Rule.SequenceWidth, Identity(new() { MaxValue = 1000 })).Single();

        finding.Message.Should().Be(
            "users.id is bigint, but its sequence ends at 1000. Let it count as far as the column does.");
        finding.Remedy!.Sql.Should().Be("alter table public.users alter column id set no maxvalue;");
    }

    [Fact]
    public void The_same_width_is_silent()
    {
        Findings("integer", new("integer")).Should().BeEmpty();
        Findings("bigint", null).Should().BeEmpty();
        Lint.Messages(Rule.SequenceWidth, Identity(null)).Should().BeEmpty();
    }

    [Fact]
    public void A_sequence_that_counts_down_is_silent() =>
        Lint.Messages(Rule.SequenceWidth, Identity(new() { Increment = -1, MaxValue = 10 })).Should().BeEmpty();

    private static TableModel Identity(SequenceOptions? options)
    {
        var users = Table("users", "id bigint");
        var id = users.Columns[0] with { Identity = new(IdentityGeneration.Always) { Sequence = options } };
        return users with { Columns = [id] };
    }

    private static IReadOnlyList<Finding> Findings(string column, DataType? sequence)
    {
        var users = Table("users", $"id {column}");
        var id = users.Columns[0] with { Default = new("nextval('users_id_seq'::regclass)") };
        return Given.Findings(Rule.SequenceWidth, Database(users with { Columns = [id] }) with
        {
            Sequences = [new(new("public", "users_id_seq")) { Type = sequence }],
        });
    }
}
