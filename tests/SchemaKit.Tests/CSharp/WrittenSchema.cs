using SchemaKit.CSharp;
using SchemaKit.Model;

namespace SchemaKit.Tests.CSharp;

/// <summary>A model that was written as classes, compiled and run.</summary>
internal static class WrittenSchema
{
    /// <summary>
    /// Asserts that each object of which nothing is left out is the same again, and that no other one is missing.
    /// </summary>
    /// <returns>What was left out.</returns>
    public static IReadOnlyList<LeftOut> ShouldComeBack(DatabaseModel model)
    {
        var source = SchemaSource.Of(model, "Whole");
        var run = CompiledSchema.Run(source);
        var leftOut = source.LeftOut.ToList();
        var paths = leftOut.Select(left => left.Object).ToHashSet();
        var (first, second) = (Of(model, paths).ToList(), Of(run, paths).ToList());
        var lost = first.Except(second).Select(part => $"- {part}")
            .Concat(second.Except(first).Select(part => $"+ {part}"));
        string.Join("\n", lost).Should().BeEmpty("the classes must say what the model does");
        foreach (var (path, missing) in Paths(model).Except(Paths(run)))
            leftOut.Should().Contain(left => left.Object == "" && left.What.EndsWith(path, StringComparison.Ordinal), missing);
        return leftOut;
    }

    private static IEnumerable<string> Of(DatabaseModel model, HashSet<string> leftOut) =>
        ModelText.Of(model).Where(part => !leftOut.Contains(part.Path)).Select(part => $"{part.Path}\n{part.Text}");

    private static IEnumerable<(string Path, string Kind)> Paths(DatabaseModel model) =>
        ModelText.Of(model).Where(part => part.Path != "").Select(part => (part.Path, part.Text.Split('"')[1]));
}
