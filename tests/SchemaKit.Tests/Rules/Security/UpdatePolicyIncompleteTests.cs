using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class UpdatePolicyIncompleteTests
{
    private const string Mine = "owner = (select current_user)";

    private static readonly PolicyModel s_read = Policy("r", SqlCommand.Select, "true");

    [Fact]
    public void Rows_that_nothing_shows_cannot_be_updated() => Said(
        Rule.UpdatePolicyIncomplete,
        Notes(Policy("u", SqlCommand.Update, Mine), Policy("i", SqlCommand.Insert, null, Mine))).Should().Equal(
            "Policy u of notes updates rows that no select policy shows to its roles. Add one.");

    [Theory]
    [InlineData(SqlCommand.Update)]
    [InlineData(SqlCommand.All)]
    public void A_looser_check_gives_rows_away(SqlCommand command) => Said(
        Rule.UpdatePolicyIncomplete, Notes(s_read, Policy("u", command, $"{Mine} and is_open", "id > 0"))).Should().Equal(
            "Policy u of notes tests owner in using but not in with check, so an update may give a row away. "
            + "Repeat the condition in with check.");

    [Fact]
    public void An_absent_or_equal_check_a_state_and_a_function_are_silent() => Said(
        Rule.UpdatePolicyIncomplete,
        Notes(s_read, Policy("u", SqlCommand.Update, Mine)),
        Notes(s_read, Policy("u", SqlCommand.Update, Mine, $"{Mine} and id > 0")),
        Notes(s_read, Policy("u", SqlCommand.Update, "is_open = true", "id > 0")),
        Notes(s_read, Policy("u", SqlCommand.Update, Mine, "may_write(id)")),
        Notes(Policy("a", SqlCommand.All, Mine), Policy("u", SqlCommand.Update, Mine))).Should().BeEmpty();
}
