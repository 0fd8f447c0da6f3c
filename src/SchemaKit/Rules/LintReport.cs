using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>What the rules found in a model, and what they could not judge.</summary>
/// <param name="Findings">The findings, ordered by object and rule.</param>
/// <param name="NotEvaluated">The rules that could not be asked.</param>
/// <param name="TableCount">How many tables were looked at.</param>
public sealed record LintReport(
    ValueList<Finding> Findings, ValueList<NotEvaluated> NotEvaluated, int TableCount)
{
    /// <summary>The findings that somebody accepted, ordered by object and rule.</summary>
    public ValueList<AcceptedFinding> Accepted { get; init; }
}
