using SchemaKit.NormalForms;
using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Relations;

/// <summary>Calculations for other programs: a list for a list, and everything in order of name.</summary>
internal static class CalculationJson
{
    public static string Write(IReadOnlyList<Calculation> calculations, bool isList)
    {
        var documents = calculations.Select(Document).ToList();
        return isList ? ReportJson.Write(documents) : ReportJson.Write(documents[0]);
    }

    private static RelationDocument Document(Calculation calculation)
    {
        var names = new SortedNames(calculation.Relation);
        return new(
            calculation.Relation.Name,
            names.Sets(calculation.Keys),
            calculation.Prime is { } prime ? names.Of(prime) : null,
            names.Dependencies(calculation.Cover)!,
            new(
                names.Dependencies(calculation.SecondFormViolations),
                names.Dependencies(calculation.ThirdFormViolations),
                names.Dependencies(calculation.BoyceCoddViolations)!,
                names.Dependencies(calculation.FourthFormViolations)!),
            calculation.Verdict.Highest?.ToShortName(),
            new(
                names.Sets(calculation.ThirdForm.Select(fragment => fragment.Attributes))!,
                names.Sets(calculation.BoyceCodd?.Fragments.Select(fragment => fragment.Attributes)),
                names.Dependencies(calculation.BoyceCodd?.Lost)))
        {
            NotDecided = calculation.Undecided.Count == 0 ? null : calculation.Undecided,
        };
    }
}
