using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Reporting;
using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.OldestCompiler.Tests;

/// <summary>
/// What the oldest compiler reports of whole schemas is what the linter finds in them. The newest is compared with the
/// command, by which the two agree with each other.
/// </summary>
public class SampleFindingTests
{
    [Theory]
    [MemberData(nameof(Samples.Databases), MemberType = typeof(Samples))]
    public async Task The_findings_are_those_of_the_linter(string database)
    {
        var compilation = Samples.Compile(database);
        var model = Differential.Read(compilation, database).Model!;
        var expected = Linter.Check(model).Findings.Where(f => f.Location is not null).Select(f =>
            (f.Rule.Id, Descriptors.SeverityOf(f.Severity), f.Location!.File, f.Location.Line, f.Message));

        var found = await compilation.WithAnalyzers([new SchemaAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        found.Should().NotBeEmpty().And.NotContain(d => d.Id == "AD0001");
        found.Select(Told).Should().Contain(expected);
        found.Select(d => d.GetMessage()).Should().BeSubsetOf(Linter.Check(model).Findings.Select(f => f.Message));
    }

    private static (string, DiagnosticSeverity, string, int, string) Told(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return (
            diagnostic.Id, diagnostic.Severity, place.Path, place.StartLinePosition.Line + 1, diagnostic.GetMessage());
    }
}
