using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules;

/// <summary>Asks the rules about a model.</summary>
public static class Linter
{
    /// <summary>Asks every rule that is on about every table and about the database.</summary>
    /// <param name="model">The model, whatever it was read from.</param>
    /// <param name="settings">How the rules are to be applied; null for the defaults.</param>
    /// <param name="cancellation">Stops before the next rule is asked, or the next key of a table looked for.</param>
    /// <returns>The findings that nobody accepted, ordered by object and rule.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    /// <remarks>A rule that throws gives a finding, SK0005, and the other rules still run.</remarks>
    public static LintReport Check(
        DatabaseModel model, RuleSettings? settings = null, CancellationToken cancellation = default)
    {
        if (model is null)
            throw new ArgumentNullException(nameof(model));
        return Check(model, settings ?? RuleSettings.Default, Catalogue.All, cancellation);
    }

    /// <summary>
    /// Asks every rule that is on, and those about data what rows say. What is declared and true in the data is graded
    /// as confirmed.
    /// </summary>
    /// <param name="model">The model, whatever it was read from.</param>
    /// <param name="settings">How the rules are to be applied; null for the defaults.</param>
    /// <param name="observations">What rows say of the dependencies that the tables and the settings declare.</param>
    /// <param name="cancellation">Stops before the next rule is asked, or the next key of a table looked for.</param>
    /// <returns>The findings that nobody accepted, ordered by object and rule.</returns>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static LintReport Check(
        DatabaseModel model,
        RuleSettings? settings,
        ValueList<DependencyObservation> observations,
        CancellationToken cancellation = default)
    {
        if (model is null)
            throw new ArgumentNullException(nameof(model));
        settings ??= RuleSettings.Default;
        var observed = new Observations(observations, settings);
        return new LintRun(model, settings, Catalogue.All, observed, cancellation).Report();
    }

    internal static LintReport Check(
        DatabaseModel model, RuleSettings settings, IReadOnlyList<Rule> rules, CancellationToken cancellation) =>
        new LintRun(model, settings, rules, observations: null, cancellation).Report();
}
