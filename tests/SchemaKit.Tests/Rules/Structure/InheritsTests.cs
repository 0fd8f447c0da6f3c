namespace SchemaKit.Tests.Rules;

public class InheritsTests
{
    [Fact]
    public void A_table_that_inherits_is_reported() =>
        Lint.Messages(Rule.Inherits, Model.Table("capitals", "name text") with { Inherits = [new("public", "cities")] })
            .Should().Equal(
                "capitals inherits from cities, whose keys and foreign keys do not see its rows. "
                + "Partition the parent, or give both tables the columns they share.");

    [Fact]
    public void A_parent_and_partitions_are_silent() =>
        Lint.Of(
            Rule.Inherits,
            Model.Table("cities", "name text"),
            Model.Table("orders", "id bigint").Partitioned("id", Model.Part("orders_1"))).Should().BeEmpty();
}
