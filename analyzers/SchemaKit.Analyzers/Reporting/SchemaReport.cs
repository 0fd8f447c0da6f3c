using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Interpretation;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>The findings of all databases of a compilation as diagnostics.</summary>
internal sealed class SchemaReport(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
{
    private readonly SourcePlaces _places = new(compilation);

    public IEnumerable<Diagnostic> Diagnostics(INamedTypeSymbol database)
    {
        var (settings, faults) = SettingsFile.Read(options, cancellation);
        var all = faults.ToList();
        var library = database.ContainingAssembly;
        foreach (var type in new SchemaClasses(compilation, library, cancellation).Databases)
            all.AddRange(Diagnostics(type, library, settings));
        return all;
    }

    private IEnumerable<Diagnostic> Diagnostics(INamedTypeSymbol type, IAssemblySymbol library, RuleSettings settings)
    {
        var read = new Interpreter(compilation, library, cancellation).Read(type);
        foreach (var gap in read.Gaps)
            yield return Of(gap, type);

        // Where something is unknown, a fault may be due to that alone.
        if (read.Gaps.IsEmpty)
        {
            foreach (var fault in read.Faults)
                yield return Of(fault, type);
        }

        if (read.Model is null)
            yield break;
        foreach (var finding in Linter.Check(read.Model, settings, cancellation).Findings)
            yield return Of(finding, type);
    }

    private Diagnostic Of(Finding finding, INamedTypeSymbol type) => Diagnostic.Create(
        Descriptors.For(finding.Rule),
        _places.Of(finding.Location) ?? type.Locations[0],
        Descriptors.SeverityOf(finding.Severity),
        _places.Of(finding.Subject.Table?.Location) is { } table ? [type.Locations[0], table] : [type.Locations[0]],
        ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Object, finding.Object)
            .Add(FindingProperties.Allow, finding.Allow)
            .Add(FindingProperties.Remedy, finding.Remedy?.CSharp),
        finding.Message);

    private Diagnostic Of(SchemaFault fault, INamedTypeSymbol type) => Diagnostic.Create(
        Descriptors.For(Rule.AnalysisFailed), _places.Of(fault.Location) ?? type.Locations[0], fault.Message);

    private static Diagnostic Of(Gap gap, INamedTypeSymbol type)
    {
        var message =
            $"This cannot be followed, because {gap.Reason}: rules about what is missing do not judge what it concerns.";
        var location = gap.Location.IsInSource ? gap.Location : type.Locations[0];
        return Diagnostic.Create(Descriptors.For(Rule.NotEvaluated), location, message);
    }
}
