using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Generated;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NeedlessSurrogateTests
{
    private static readonly TableModel s_members = Numbered("members", "user_id bigint", "group_id bigint")
        .References("users", "user_id").References("groups", "group_id")
        .Unique("uniq_members_user_id_group_id", "user_id", "group_id");

    [Fact]
    public void A_number_that_nothing_refers_to_is_reported_beside_a_key_of_references()
    {
        var finding = Lint.Of(Rule.NeedlessSurrogate, s_members).Single();

        finding.Message.Should().Be(
            "members.id is generated and referenced by nothing, while user_id, group_id is a key already. "
            + "Make that the primary key, or say .PublishedKey(because).");
        finding.Remedy!.CSharp.Should().BeNull("a column and a key would have to go");
    }

    [Fact]
    public void A_number_that_somebody_refers_to_is_needed() =>
        Lint.Messages(
            Rule.NeedlessSurrogate,
            s_members,
            Table("badges", "member_id bigint").References("members", "member_id")).Should().BeEmpty();

    [Fact]
    public void A_published_key_and_a_replica_identity_are_needed()
    {
        var id = s_members.Columns[0] with { Declarations = [new(DeclarationKind.PublishedKey, "Links hold it.")] };

        Lint.Messages(Rule.NeedlessSurrogate, s_members with { Columns = [id, .. s_members.Columns.Skip(1)] })
            .Should().BeEmpty();
        Lint.Messages(
            Rule.NeedlessSurrogate,
            s_members with { PrimaryKey = s_members.PrimaryKey! with { IsReplicaIdentity = true } }).Should().BeEmpty();
    }

    [Fact]
    public void A_table_that_says_more_is_no_junction() =>
        Lint.Messages(
            Rule.NeedlessSurrogate,
            Numbered("ratings", "user_id bigint", "group_id bigint", "score integer")
                .References("users", "user_id").References("groups", "group_id").Unique("u", "user_id", "group_id"))
            .Should().BeEmpty();

    [Fact]
    public void A_key_with_nulls_and_one_of_values_that_may_change_take_no_numbers_place()
    {
        Lint.Messages(Rule.NeedlessSurrogate, Numbered("users", "email text").Unique("u", "email")).Should().BeEmpty();
        Lint.Messages(
            Rule.NeedlessSurrogate,
            Numbered("members", "user_id bigint?").References("users", "user_id").Unique("u", "user_id"))
            .Should().BeEmpty();
    }
}
