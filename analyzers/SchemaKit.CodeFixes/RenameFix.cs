using Microsoft.CodeAnalysis.CodeFixes;
using SchemaKit.Analyzers.Reporting;
using SchemaKit.CodeFixes.Names;

namespace SchemaKit.CodeFixes;

/// <summary>
/// Gives an object the name that a rule proposes: a property or class gets another name wherever it is used, and where a
/// text has the name, the text.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameFix))]
internal sealed class RenameFix : SchemaFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        Rule.IdentifierCase.Id, Rule.NeedsQuoting.Id, Rule.ReservedWord.Id, Rule.TableNumber.Id,
        Rule.ConstraintName.Id, Rule.LyingName.Id, Rule.ForeignKeyColumnName.Id, Rule.BooleanName.Id,
        Rule.SuffixTypeMismatch.Id, Rule.PrefixNoise.Id, Rule.ColumnRepeatsTable.Id, Rule.KeyName.Id);

    internal override async Task<FixProposal?> Propose(FixSite site, CancellationToken cancellation) =>
        site.Property(FindingProperties.NewName) is { } newName
        && site.Property(FindingProperties.Object) is { } path
        && await NamedInSource.Of(path, site, cancellation).ConfigureAwait(false) is { } named
        && await named.RenamedTo(newName, cancellation).ConfigureAwait(false) is { } edits
            ? new($"Rename {named.Name} to {newName}", edits)
            : null;
}
