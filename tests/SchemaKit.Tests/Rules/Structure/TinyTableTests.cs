using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class TinyTableTests
{
    [Fact]
    public void A_table_of_one_column_or_none_is_reported() =>
        Messages(Rule.TinyTable, Table("marks", Column("id")), Table("nothings")).Should().Equal(
            "marks has one column, id. Say in columns what a row is about, or put it into another table.",
            "nothings has no column. Say in columns what a row is about, or put it into another table.");

    [Fact]
    public void It_is_off_by_default() => Rule.TinyTable.DefaultSeverity.Should().Be(Severity.Off);

    [Fact]
    public void An_enumeration_that_others_refer_to_is_silent()
    {
        var statuses = Table("statuses", Column("code")) with { PrimaryKey = Key("pk", "code") };
        var orders = Table("orders", Column("id"), Column("status")) with
        {
            ForeignKeys = [Reference("status", "statuses", "code")],
        };

        Messages(Rule.TinyTable, statuses, orders).Should().BeEmpty();
        Messages(Rule.TinyTable, statuses).Should().ContainSingle();
    }

    [Fact]
    public void A_singleton_is_silent()
    {
        var single = Table("maintenance", Column("id", "boolean")) with
        {
            PrimaryKey = Key("pk", "id"),
            Checks = [new("one", new("id") { Columns = ["id"] })],
        };

        Messages(Rule.TinyTable, single).Should().BeEmpty();
        Messages(Rule.TinyTable, single with { Checks = [] }).Should().ContainSingle();
    }
}
