using SchemaKit.Naming;

namespace SchemaKit.Rules;

/// <summary>How the rules are to be applied. Immutable.</summary>
public sealed record RuleSettings
{
    /// <summary>The house convention, with every rule at its own severity.</summary>
    public static RuleSettings Default { get; } = new();

    /// <summary>The names that constraints and indexes should have.</summary>
    public NamingConvention Convention { get; init; } = NamingConvention.Default;

    /// <summary>Severities by id or slug, where they differ from the rule's own.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    internal Inflector Inflector { get; init; } = Inflector.Default;

    internal Severity SeverityOf(Rule rule) =>
        Severities.TryGetValue(rule.Id, out var severity) || Severities.TryGetValue(rule.Slug, out severity)
            ? severity
            : rule.DefaultSeverity;
}
