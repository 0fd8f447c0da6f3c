namespace SchemaKit.Rules.Linting;

/// <summary>An allowance that matches no finding any more.</summary>
internal sealed class StaleAllowance() : Rule("SK0002", "stale-allowance", Severity.Warning)
{
    internal override bool CanBeAllowed => false;

    public Finding In(Subject subject, string place, Rule allowed) =>
        new(this, subject, $"{allowed} finds nothing on {place}: remove the allowance.");

    public Finding InSettings(Subject subject, Rule allowed) => new(
        this, subject, $"{allowed} finds nothing on \"{subject.Path}\": remove it from allow in the settings.");

    public Finding InBaseline(Subject subject, Rule allowed) => new(
        this, subject, $"{allowed} finds nothing on {subject.Path} any more: write the baseline anew.");
}
