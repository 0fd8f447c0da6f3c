using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tool.Verifications;

/// <summary>What rows say of declared dependencies, and what the rules make of that.</summary>
/// <param name="Observations">What the rows say, in the order of tables and declarations.</param>
/// <param name="Findings">The dependencies that rows break and nobody accepts, and those that cannot be judged.</param>
/// <param name="Settings">How the rules are applied.</param>
internal sealed record Verification(
    IReadOnlyList<DependencyObservation> Observations, IReadOnlyList<Finding> Findings, RuleSettings Settings)
{
    private static readonly Rule[] s_rules = [Rule.ViolatedDependency, Rule.BrokenDependency];

    /// <summary>What was not compared has not been verified: whatever else was found, the run has failed.</summary>
    public int ExitCode => Observations.Any(o => o.Failure is not null) ? Tool.ExitCode.Failure
        : Findings.Any(f => f.Severity >= Severity.Warning) ? Tool.ExitCode.Findings
        : Tool.ExitCode.Clean;

    /// <param name="model">The whole model.</param>
    /// <param name="chosen">The tables that the command is about.</param>
    /// <param name="observations">What their rows say.</param>
    /// <param name="settings">How the rules are applied.</param>
    /// <param name="cancellation">Ends the rules.</param>
    public static Verification Of(
        DatabaseModel model,
        IEnumerable<TableModel> chosen,
        ValueList<DependencyObservation> observations,
        RuleSettings settings,
        CancellationToken cancellation)
    {
        var tables = chosen.Select(table => table.Name).ToHashSet();
        var findings = Linter.Check(model, settings, observations, cancellation).Findings
            .Where(f => s_rules.Contains(f.Rule) && f.Subject.Table is { } table && tables.Contains(table.Name));
        return new(observations, [.. findings], settings);
    }

    public VerificationResult ResultOf(DependencyObservation observation) => observation switch
    {
        { Failure: not null } => VerificationResult.NotCompared,
        { IsViolated: true } => VerificationResult.Violated,
        _ when observation.IsConfirmed(Settings) => VerificationResult.Confirmed,
        _ => VerificationResult.Holds,
    };

    /// <summary>The finding that rows break a dependency; null when somebody accepts it.</summary>
    public Finding? FindingOf(DependencyObservation observation) => Findings.FirstOrDefault(f =>
        f.Rule == Rule.ViolatedDependency
        && f.Subject.Table!.Name == observation.Table
        && f.Dependency == observation.Dependency);
}
