using Microsoft.CodeAnalysis.CodeFixes;
using SchemaKit.Analyzers.Reporting;
using SchemaKit.CodeFixes.Remedies;

namespace SchemaKit.CodeFixes;

/// <summary>Writes the C# that a finding names as its remedy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemedyFix))]
internal sealed class RemedyFix : SchemaFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        Descriptors.All.Select(d => d.Id).ToImmutableArray();

    internal override async Task<FixProposal?> Propose(FixSite site, CancellationToken cancellation)
    {
        if (site.Property(FindingProperties.Remedy) is not { } remedy)
            return null;
        var lines = remedy.Split('\n').Select(RemedyLine.Parse).ToList();
        return await RemedyEdits.Of(lines, site, cancellation).ConfigureAwait(false) is { } edits
            ? new(lines[0].Title, edits)
            : null;
    }
}
