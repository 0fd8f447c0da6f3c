using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class BrokenDependencyTests
{
    [Fact]
    public void An_unknown_column_is_named() =>
        Broken(new DependencyModel(["zip"], ["ctiy"])).Should().Equal(
            "The dependency zip -> ctiy names ctiy, which is no column of users. "
            + "Did you mean city?");

    [Fact]
    public void What_a_column_says_of_itself_is_nothing() =>
        Broken(new DependencyModel(["zip", "city"], ["zip"]) { IsMultivalued = true }).Should().Equal(
            "The dependency zip, city ->> zip in users says nothing: columns always determine themselves. Remove it.");

    [Fact]
    public void What_follows_from_the_others_is_reported() =>
        Broken(new(["zip"], ["city"]), new(["city"], ["state"]), new(["zip"], ["state"])).Should().Equal(
            "The dependency zip -> state in users follows from what else is known of it. Remove it.");

    [Fact]
    public void Of_two_that_say_the_same_the_later_is_reported()
    {
        var table = Users(
            new(["zip"], ["city"]) { Location = new("Users.cs", 1) },
            new(["zip"], ["city"]) { Location = new("Users.cs", 2) });
        Findings(Rule.BrokenDependency, table).Single().Location!.Line.Should().Be(2);
    }

    [Fact]
    public void What_a_key_says_already_is_reported() =>
        Broken(new DependencyModel(["id"], ["city"])).Should().Equal(
            "The dependency id -> city in users follows from what else is known of it. Remove it.");

    [Fact]
    public void What_follows_through_a_column_that_accepts_nulls_does_not_follow_for_all_rows() =>
        Messages(
            Rule.BrokenDependency,
            Table("users", Column("zip"), Column("city") with { IsNullable = true }, Column("state")) with
            {
                Dependencies = [new(["zip"], ["city"]), new(["city"], ["state"]), new(["zip"], ["state"])],
            }).Should().BeEmpty();

    [Fact]
    public void Dependencies_that_each_say_something_are_silent() =>
        Broken(new(["zip"], ["city"]), new(["city"], ["state"])).Should().BeEmpty();

    private static IEnumerable<string> Broken(params DependencyModel[] dependencies) =>
        Messages(Rule.BrokenDependency, Users(dependencies));

    private static TableModel Users(params DependencyModel[] dependencies) =>
        Table("users", Column("id"), Column("zip"), Column("city"), Column("state")) with
        {
            PrimaryKey = Key("pk", "id"),
            Dependencies = [.. dependencies],
        };
}
