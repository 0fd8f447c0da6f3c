using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class EnumPolicyTests
{
    private static readonly DatabaseModel s_all = Database(
        Table("a", "status mood"),
        Table("b", "status text") with { Checks = [new("c", new("status in ('new', 'paid')"))] },
        Table("c", "status text").References("statuses", "status", "code"),
        Table("d", "status text"),
        Table("statuses", "code text").Keyed("code").Declared(DeclarationKind.Small)) with
    {
        Enums = [new(new("public", "mood"), ["new", "paid"])],
    };

    [Theory]
    [InlineData(
        ClosedSetStyle.Check,
        "a: an enum type, c: a lookup table", "Make it text with a check that lists them.")]
    [InlineData(ClosedSetStyle.Enum, "b: a check, c: a lookup table", "Make it an enum type.")]
    [InlineData(ClosedSetStyle.Lookup, "a: an enum type, b: a check", "Make it a foreign key to a lookup table.")]
    public void Each_other_way_is_reported(ClosedSetStyle wanted, string found, string advice) =>
        Messages(wanted).Should().Equal(found.Split(", ").Select(f => f.Split(": ")).Select(f =>
            $"{f[0]}.status takes its values from {f[1]}, which the settings want otherwise. {advice}"));

    [Fact]
    public void It_is_off_and_settings_choose_the_way()
    {
        var settings = RuleSettings.Parse("""{ "rules": { "SK2019": { "severity": "info", "closedSets": "enum" } } }""");

        settings.Types.ClosedSets.Should().Be(ClosedSetStyle.Enum);
        RuleSettings.Default.SeverityOf(Rule.EnumPolicy).Should().Be(Severity.Off);
    }

    [Fact]
    public void A_reference_to_a_table_that_is_no_lookup_is_silent() =>
        Given.Messages(
            Rule.EnumPolicy,
            Table("c", "user_name text").References("users", "user_name", "name"),
            Table("users", "name text").Keyed("name")).Should().BeEmpty();

    private static IEnumerable<string> Messages(ClosedSetStyle wanted) =>
        Given.Findings(Rule.EnumPolicy, s_all, RuleSettings.Default with { Types = new() { ClosedSets = wanted } })
            .Select(f => f.Message);
}
