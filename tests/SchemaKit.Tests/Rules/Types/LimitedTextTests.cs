using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class LimitedTextTests
{
    [Fact]
    public void A_limit_in_the_type_is_reported_with_the_check_in_its_place()
    {
        var finding = Given.Findings(Rule.LimitedText, Table("users", "name character varying(50)")).Single();

        finding.Message.Should().Be(
            "users.name is character varying(50), whose limit only a change of type can move. "
            + "Make it text with a check on its length.");
        finding.Remedy!.Sql.Should().Be(
            "alter table public.users alter column name type text;\n"
            + "alter table public.users add constraint chk_users_name_length check (char_length(name) <= 50) not "
            + "valid;\nalter table public.users validate constraint chk_users_name_length;");
    }

    [Theory]
    [InlineData("character varying")]
    [InlineData("text")]
    public void Text_without_limit_is_silent(string type) =>
        Given.Messages(Rule.LimitedText, Table("users", $"name {type}")).Should().BeEmpty();

    [Fact]
    public void It_is_off_unless_a_preset_turns_it_on()
    {
        RuleSettings.Default.SeverityOf(Rule.LimitedText).Should().Be(Severity.Off);
        RuleSettings.PostgresWiki.SeverityOf(Rule.LimitedText).Should().Be(Severity.Warning);
        RuleSettings.Strict.SeverityOf(Rule.LimitedText).Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_file_that_wants_limits_turns_off_the_preset_that_wants_none()
    {
        var settings = RuleSettings.Parse("""{ "preset": "strict", "rules": { "SK2006": "info" } }""");

        settings.SeverityOf(Rule.LimitedText).Should().Be(Severity.Off);
        settings.SeverityOf(Rule.UnboundedText).Should().Be(Severity.Info);
    }

    [Fact]
    public void A_file_that_wants_both_contradicts_itself() =>
        FluentActions.Invoking(() => RuleSettings.Parse("""{ "rules": { "SK2005": "info", "SK2006": "info" } }"""))
            .Should().Throw<SettingsException>()
            .WithMessage("*SK2005 and SK2006 contradict each other: turn one of them off.*");
}
