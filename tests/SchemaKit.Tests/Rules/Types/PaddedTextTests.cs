using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class PaddedTextTests
{
    private static readonly TableModel s_countries = Table("countries", "code character(2)");

    private static readonly RuleSettings s_fixedCodes =
        RuleSettings.Default with { Types = new() { FixedCodes = true } };

    [Fact]
    public void Padded_text_is_reported_with_the_statements_that_keep_its_limit()
    {
        var finding = Lint.Of(Rule.PaddedText, s_countries).Single();

        finding.Message.Should().Be(
            "countries.code is character(2), which pads with blanks and ignores them where it is compared. "
            + "Make it text with a check on its length.");
        finding.Remedy!.Sql.Should().Be(
            "alter table public.countries alter column code type text;\n"
            + "alter table public.countries add constraint chk_countries_code_length "
            + "check (char_length(code) <= 2) not valid;\n"
            + "alter table public.countries validate constraint chk_countries_code_length;");
    }

    [Fact]
    public void Without_a_length_it_pads_nothing_and_is_reported_all_the_same() =>
        Lint.Messages(Rule.PaddedText, Table("countries", "code bpchar")).Should().Equal(
            "countries.code is bpchar, which ignores blanks at the end where it is compared. Make it text.");

    [Fact]
    public void Both_sides_of_a_foreign_key_change_together_so_there_is_no_statement() =>
        Lint.Of(Rule.PaddedText, s_countries.References("regions", "code")).Single().Remedy!.Sql.Should().BeNull();

    [Theory]
    [InlineData("\"char\"")]
    [InlineData("character varying(2)")]
    [InlineData("text")]
    public void Other_texts_are_silent(string type) =>
        Lint.Messages(Rule.PaddedText, Table("countries", $"code {type}")).Should().BeEmpty();

    [Fact]
    public void Fixed_codes_are_silent_where_the_settings_say_so()
    {
        var check = new CheckModel("chk_code", new("code ~ '^[A-Z]{2}$'"));

        Messages(s_countries.Keyed("code")).Should().BeEmpty();
        Messages(s_countries.References("regions", "code")).Should().BeEmpty();
        Messages(s_countries with { Checks = [check] }).Should().BeEmpty();
        Messages(s_countries).Should().ContainSingle("nothing says that it is a code");
    }

    private static IEnumerable<string> Messages(TableModel table) =>
        Given.Messages(Rule.PaddedText, s_fixedCodes, table);
}
