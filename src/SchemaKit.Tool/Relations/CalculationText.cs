using SchemaKit.NormalForms;
using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Relations;

/// <summary>Calculations for people.</summary>
internal static class CalculationText
{
    private const int Indent = 19;

    public static void Write(IReadOnlyList<Calculation> calculations, Streams streams)
    {
        var paper = new Paper(streams);
        foreach (var calculation in calculations)
        {
            if (calculation != calculations[0])
                paper.Line();
            Write(calculation, paper);
        }
    }

    private static void Write(Calculation calculation, Paper paper)
    {
        var names = new SortedNames(calculation.Relation);
        paper.Line(calculation.Relation.Name ?? $"({string.Join(", ", calculation.Relation.Attributes)})");
        Row(paper, "candidate keys", Sets(names, calculation.Keys));
        Row(paper, "prime", calculation.Prime is { } prime ? [List(names.Of(prime))] : null);
        Row(paper, "canonical cover", Arrows(names, calculation.Cover));
        Row(paper, "breaks 2NF", Arrows(names, calculation.SecondFormViolations));
        Row(paper, "breaks 3NF", Arrows(names, calculation.ThirdFormViolations));
        Row(paper, "breaks BCNF", Arrows(names, calculation.BoyceCoddViolations));
        Row(paper, "breaks 4NF", Arrows(names, calculation.FourthFormViolations, "->>"));
        Row(paper, "highest", calculation.Verdict.Highest is { } highest ? [highest.ToShortName()] : null);
        Row(paper, "as 3NF", Sets(names, calculation.ThirdForm.Select(fragment => fragment.Attributes)));
        Row(paper, "as BCNF", Sets(names, calculation.BoyceCodd?.Fragments.Select(fragment => fragment.Attributes)));
        Row(paper, "which loses", Arrows(names, calculation.BoyceCodd?.Lost));
        if (calculation.Undecided.Count > 0)
            Row(paper, "not decided", calculation.Undecided);
    }

    private static IReadOnlyList<string>? Sets(SortedNames names, IEnumerable<AttributeSet>? sets) =>
        sets is null ? null : [string.Join("  ", names.Sets(sets)!.Select(set => $"({List(set)})"))];

    private static IReadOnlyList<string>? Arrows(
        SortedNames names, IEnumerable<Dependency>? dependencies, string arrow = "->") =>
        names.Dependencies(dependencies)?.Select(d => $"{List(d.Lhs)} {arrow} {List(d.Rhs)}").ToList();

    private static string List(IReadOnlyList<string> names) => string.Join(", ", names);

    private static void Row(Paper paper, string heading, IReadOnlyList<string>? lines)
    {
        // Nothing to say is left out; what is not decided is said so.
        var label = $"  {heading}".PadRight(Indent);
        foreach (var line in (lines ?? ["not decided"]).SelectMany(line => paper.Lines(line, Indent)))
        {
            paper.Line(label + line);
            label = new string(' ', Indent);
        }
    }
}
