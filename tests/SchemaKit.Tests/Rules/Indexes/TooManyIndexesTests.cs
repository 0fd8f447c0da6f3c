using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class TooManyIndexesTests
{
    [Fact]
    public void More_indexes_than_ten_are_worth_knowing() =>
        Given.Messages(Rule.TooManyIndexes, Indexed(10)).Should().Equal(
            "items has 11 indexes, and every insert writes into each. Drop those that no query needs.");

    [Fact]
    public void Ten_are_enough() => Given.Messages(Rule.TooManyIndexes, Indexed(9)).Should().BeEmpty();

    [Fact]
    public void The_settings_say_how_many() =>
        Given.Messages(
            Rule.TooManyIndexes, RuleSettings.Parse("""{ "rules": { "SK5013": { "indexes": 3 } } }"""), Indexed(3))
            .Should().ContainSingle();

    private static TableModel Indexed(int count) => Enumerable.Range(0, count)
        .Aggregate(Table("items", "id bigint").Keyed("id"), (table, i) => table.Index($"i{i}", "id"));
}
