using SchemaKit.Rules;
using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Verifications;

/// <summary>A verification as JSON.</summary>
internal static class VerificationJson
{
    public static string Write(Verification verification) => ReportJson.Write(new VerificationDocument(
        VerificationDocument.CurrentVersion,
        [.. verification.Observations.Select(o => Document(o, verification.ResultOf(o)))],
        [.. verification.Findings.Select(LintJson.Document)]));

    private static ObservationDocument Document(DependencyObservation observation, VerificationResult result) => new(
        observation.Table.ToString(),
        observation.Dependency.Determinant,
        observation.Dependency.Dependents,
        observation.Dependency.IsMultivalued,
        result == VerificationResult.NotCompared ? "notCompared" : ReportJson.Word(result),
        observation.Failure,
        observation.IsSample,
        observation.Rows,
        observation.RepeatedRows,
        observation.BreakingRows,
        observation.Share,
        observation.Columns,
        [.. observation.Witnesses.Select(w => new WitnessDocument(w.Values, w.Rows))]);
}
