using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class VagueNameTests
{
    [Fact]
    public void A_vague_column_and_a_vague_table_are_reported() =>
        Messages(Rule.VagueName, Table("things", Column("data"))).Should().Equal(
            "things does not say what a row is. Name it for what it holds.",
            "things.data does not say what it holds. Name it for what its values are.");

    [Fact]
    public void It_is_off_by_default() => Rule.VagueName.DefaultSeverity.Should().Be(Severity.Off);

    [Fact]
    public void A_word_inside_another_name_and_an_inherited_column_are_silent() =>
        Messages(Rule.VagueName, Table("orders", Column("data_size"), Column("data") with { IsInherited = true }))
            .Should().BeEmpty();

    [Fact]
    public void The_value_of_a_declared_table_of_keys_and_values_is_silent() =>
        Messages(
            Rule.VagueName,
            Table("settings", Column("key"), Column("value")) with
            {
                Declarations = [new(DeclarationKind.KeyValue, "Plug-ins bring their own.")],
            }).Should().BeEmpty();

    [Fact]
    public void The_settings_have_the_list() =>
        Messages(
            Rule.VagueName,
            new RuleSettings { VagueNames = ["object"] },
            Table("orders", Column("data"), Column("object"))).Should().Equal(
            "orders.object does not say what it holds. Name it for what its values are.");
}
