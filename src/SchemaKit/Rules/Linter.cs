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

    internal static LintReport Check(
        DatabaseModel model, RuleSettings settings, IReadOnlyList<Rule> rules, CancellationToken cancellation) =>
        new LintRun(model, settings, rules, cancellation).Report();
}
