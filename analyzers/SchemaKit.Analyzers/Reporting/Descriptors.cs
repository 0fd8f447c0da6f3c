using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>The rules, as compilers know them.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId =
        Catalogue.All.ToDictionary(rule => rule.Id, Of);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = s_byId.Values.ToImmutableArray();

    public static DiagnosticDescriptor For(Rule rule) => s_byId[rule.Id];

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Of(Rule rule) => new(
        rule.Id,
        RuleTitles.Of(rule),
        "{0}",
        nameof(SchemaKit),
        SeverityOf(rule.DefaultSeverity),
        isEnabledByDefault: true,
        helpLinkUri: RulePages.AddressOf(rule),
        customTags: rule == Rule.NotEvaluated ? [WellKnownDiagnosticTags.NotConfigurable] : []);
}
