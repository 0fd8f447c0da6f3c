using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class UndecidedTests
{
    [Fact]
    public void More_keys_than_can_be_found_are_said_and_nothing_is_guessed()
    {
        // Each of ten pairs stands for the other, so that there are 1,024 keys; x may be in one for all anybody knows.
        var pairs = Enumerable.Range(1, 10).Select(i => (Left: $"a{i}", Right: $"b{i}")).ToList();
        var columns = pairs.SelectMany(p => new[] { Column(p.Left), Column(p.Right) });
        var table = Table("wide", [.. columns, Column("x"), Column("y")]) with
        {
            Dependencies =
            [
                .. pairs.SelectMany(p => new DependencyModel[] { new([p.Left], [p.Right]), new([p.Right], [p.Left]) }),
                new([.. pairs.Select(p => p.Left)], ["x"]),
                new(["x"], ["y"]),
            ],
        };

        Findings(Rule.TransitiveDependency, table).Select(f => (f.Rule, f.Message)).Should().Equal((
            Rule.NotEvaluated,
            "SK6201 is not decided for wide: its candidate keys are more than 1,000, or take more than 100,000 "
            + "closures to find. Declare fewer dependencies, or split the table."));
    }

    [Fact]
    public void Fewer_keys_are_judged()
    {
        var table = Table("narrow", Column("a"), Column("b"), Column("x"), Column("y")) with
        {
            Dependencies = [new(["a"], ["b"]), new(["b"], ["a"]), new(["a"], ["x"]), new(["x"], ["y"])],
        };

        Findings(Rule.TransitiveDependency, table).Select(f => f.Rule).Should().Equal(Rule.TransitiveDependency);
    }
}
