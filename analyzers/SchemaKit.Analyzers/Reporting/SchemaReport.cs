using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Interpretation;
using SchemaKit.Analyzers.Sources;
using SchemaKit.Rules;
using SchemaKit.Rules.Authoring;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>The findings of all databases of a compilation as diagnostics.</summary>
internal sealed class SchemaReport(PresentCode code, AnalyzerOptions options, CancellationToken cancellation)
{
    private readonly SourcePlaces _places = new(code.Present);

    /// <param name="library">The assembly of SchemaKit.</param>
    public IEnumerable<Diagnostic> Diagnostics(IAssemblySymbol library)
    {
        var (said, faults) = SettingsFile.Read(options, cancellation);
        var severities = new CompilerSeverities(code.Present, said, cancellation);
        var settings = severities.Settings;
        var (committed, faultsOfModel) = CommittedModelFile.Read(options, cancellation);
        var classes = code.Classes(library, cancellation);
        var databases = classes.Databases
            .Select(type => new Interpreter(code, library, cancellation).Read(type)).ToArray();
        var source = new SourceCode(code, cancellation);
        var authoring = new AuthoringReport(classes, databases).Faults(new(library, source));
        IEnumerable<Diagnostic> found =
        [
            .. faults,
            .. faultsOfModel,
            .. databases.SelectMany(read => Diagnostics(read, settings)),
            .. databases.SelectMany(read => Renames(read, committed, settings)),
            .. authoring.SelectMany(fault => Of(fault.Rule, code.Place(fault.Location), fault.Message, settings)),
        ];
        return found.Where(severities.Reports);
    }

    private IEnumerable<Diagnostic> Diagnostics(InterpretedDatabase read, RuleSettings settings)
    {
        foreach (var gap in read.Gaps)
            yield return Of(gap, read.Type);

        // Where something is unknown, a fault may be due to that alone.
        if (read.Gaps.IsEmpty)
        {
            foreach (var fault in read.Faults)
                yield return Of(fault, read.Type);
        }

        if (read.Model is null)
            yield break;
        foreach (var finding in Linter.Check(read.Model, settings, cancellation).Findings)
            yield return Of(finding, read.Type);
    }

    private IEnumerable<Diagnostic> Renames(
        InterpretedDatabase read, CommittedModel? committed, RuleSettings settings) =>
        read.Model is null || committed is null
            ? []
            : AuthoringRules.UnsaidRename.In(read.Model, committed).SelectMany(finding => Of(
                finding.Rule, _places.Of(finding.Location) ?? PlaceOf(read.Type), finding.Message, settings));

    private static IEnumerable<Diagnostic> Of(Rule rule, Location location, string message, RuleSettings settings)
    {
        var severity = settings.SeverityOf(rule);
        if (severity != Severity.Off)
            yield return Diagnostic.Create(
                Descriptors.For(rule), location, Descriptors.SeverityOf(severity), additionalLocations: null,
                properties: null, message);
    }

    private Diagnostic Of(Finding finding, INamedTypeSymbol type) => Diagnostic.Create(
        Descriptors.For(finding.Rule),
        _places.Of(finding.Location)
            ?? SettingsFile.PlaceOf(finding.Location, options, cancellation)
            ?? PlaceOf(type),
        Descriptors.SeverityOf(finding.Severity),
        _places.Of(finding.Subject.Table?.Location) is { } table ? [PlaceOf(type), table] : [PlaceOf(type)],
        ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Object, finding.Object)
            .Add(FindingProperties.Allow, finding.Allow)
            .Add(FindingProperties.Remedy, finding.Remedy?.CSharp)
            .Add(FindingProperties.NewName, finding.Remedy?.NewName),
        finding.Message);

    private Location PlaceOf(INamedTypeSymbol type) => code.Place(type.Locations[0]);

    private Diagnostic Of(SchemaFault fault, INamedTypeSymbol type) => Diagnostic.Create(
        Descriptors.For(Rule.AnalysisFailed), _places.Of(fault.Location) ?? PlaceOf(type), fault.Message);

    private Diagnostic Of(Gap gap, INamedTypeSymbol type)
    {
        var message =
            $"This cannot be followed, because {gap.Reason}: rules about what is missing do not judge what it concerns.";
        var location = gap.Location.IsInSource ? gap.Location : PlaceOf(type);
        return Diagnostic.Create(Descriptors.For(Rule.NotEvaluated), location, message);
    }
}
