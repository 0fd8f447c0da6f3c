using Microsoft.CodeAnalysis.CodeFixes;
using SchemaKit.Analyzers.Reporting;
using SchemaKit.CodeFixes.Editing;

namespace SchemaKit.CodeFixes;

/// <summary>Accepts a finding in the class of its table, or of its database; the author says why.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowanceFix))]
internal sealed class AllowanceFix : SchemaFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        Descriptors.All.Select(d => d.Id).ToImmutableArray();

    /// <summary>Not a whole solution: <c>dotnet format</c> would accept whatever has no remedy.</summary>
    protected override IEnumerable<FixAllScope> Scopes => [FixAllScope.Document, FixAllScope.Project];

    internal override async Task<FixProposal?> Propose(FixSite site, CancellationToken cancellation) =>
        site.Property(FindingProperties.Allow) is { Length: > 0 } allow
        && await site.Define(ofDatabase: allow[0] == 'd', cancellation).ConfigureAwait(false) is { } define
            ? new($"Allow {site.Diagnostic.Id} here, and say why", [new StatementEdit(define, $"{allow};")])
            : null;
}
