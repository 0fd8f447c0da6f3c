using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class CompositeValueTests
{
    [Theory]
    [InlineData("full_address")]
    [InlineData("lat_lng")]
    [InlineData("name_and_title")]
    public void A_text_that_says_it_holds_several_values_is_asked_about(string name)
    {
        var finding = Findings(Rule.CompositeValue, Table("shops", Column(name))).Single();
        finding.Message.Should().Be(
            $"Does shops.{name} hold several values in one text? Give each a column, so that it can be checked and "
            + "searched alone.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Theory]
    [InlineData("terms_and_conditions", "text")]
    [InlineData("address", "text")]
    [InlineData("lat_lng", "point")]
    public void One_thing_and_types_with_parts_are_silent(string name, string type) =>
        Findings(Rule.CompositeValue, Table("shops", Column(name, type))).Should().BeEmpty();

    [Fact]
    public void What_is_put_together_by_design_is_silent()
    {
        var column = Column("full_address");
        Findings(
            Rule.CompositeValue,
            Table("a", column with { Generated = new("street || city") }),
            Table("b", column with { DerivedFrom = ["street", "city"] })).Should().BeEmpty();
    }
}
