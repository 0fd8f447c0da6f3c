using System.Globalization;
using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A declared dependency that rows of the table break.</summary>
/// <remarks>Its messages go to logs and reports that others read: they hold counts, never values of rows.</remarks>
internal sealed class ViolatedDependency() : Rule("SK6502", "violated-dependency", Severity.Error)
{
    private const double Hundredth = 0.0001;

    internal override string? MissingEvidence(RuleContext context)
    {
        if (context.Observations is not { } observations)
        {
            return context.Tables.Any(table => table.Dependencies.Count > 0)
                ? "No rows were compared with declared dependencies: schemakit normalize --verify does that."
                : null;
        }

        var failed = observations.All.Where(o => o.Failure is not null)
            .Select(o => $"{DependencyWords.Of(o.Dependency)} of {Wording.Of(o.Table)}: {o.Failure}")
            .ToList();
        return failed.Count == 0 ? null : $"Not compared with rows: {string.Join("; ", failed)}.";
    }

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (context.Observations is not { } observations || table.Dependencies.Count == 0)
            yield break;
        var stated = new TableDependencies(table);
        foreach (var declared in stated.Declared)
        {
            if (observations.Of(table, declared.Model) is not { IsViolated: true } observation)
                continue;
            var dependents = declared.Dependents.Except(declared.Determinant);
            var subject = Subject.Of(table, table.Column(stated.Names(dependents)[0])!);
            yield return new(
                this,
                subject with { Location = declared.Model.Location ?? subject.Location },
                Message(new(stated), declared, dependents, observation))
            {
                Grade = Grade.Confirmed,
                Dependency = declared.Model,
            };
        }
    }

    private static string Message(
        DependencyWords words, DeclaredDependency declared, AttributeSet dependents, DependencyObservation observation)
    {
        var (determinant, all) = (words.Of(declared.Determinant), words.Of(dependents));
        var place = observation.IsSample ? $"a sample of {words.Table}" : words.Table;
        var rows = $"{Number(observation.BreakingRows)} of {Number(observation.Rows)} rows ({Percent(observation.Share)})";
        var fault = declared.Model.IsMultivalued
            ? $"{all} {(dependents.Count == 1 ? "depends" : "depend")} on more than {determinant} in {place}: "
                + $"{rows} lack a combination"
            : $"{determinant} {(declared.Determinant.Count == 1 ? "does" : "do")} not determine {all} in {place}: "
                + $"{rows} contradict the others";
        return $"{fault}. Correct the rows, or remove the dependency.";
    }

    private static string Number(long rows) => rows.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => share < Hundredth
        ? "less than 0.01 %"
        : $"{(share * 100).ToString("0.##", CultureInfo.InvariantCulture)} %";
}
