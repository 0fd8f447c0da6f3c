using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.FindSymbols;
using SchemaKit.Analyzers.Reporting;
using SchemaKit.CodeFixes.Editing;
using SchemaKit.CodeFixes.Extraction;
using SchemaKit.CodeFixes.Reading;
using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.CodeFixes;

/// <summary>Gives what a determinant determines a table of its own, as third normal form wants it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExtractTableFix))]
internal sealed class ExtractTableFix : SchemaFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rule.PartialDependency.Id, Rule.TransitiveDependency.Id);

    internal override async Task<FixProposal?> Propose(FixSite site, CancellationToken cancellation)
    {
        if (await site.Class(ofDatabase: true, cancellation).ConfigureAwait(false) is not { } database
            || await site.Class(ofDatabase: false, cancellation).ConfigureAwait(false) is not { } type)
            return null;
        var (name, compilation) = (FullName(database), site.Model.Compilation);
        if (EvaluatedDatabase.Model(name, compilation, cancellation) is not { } model
            || TableOf(site.Property(FindingProperties.Object) ?? "", model) is not { } table
            || BetterDesign.Of(table, model, NormalForm.Third, cancellation) is not { } design
            || TableSource.Of(table, type, compilation, site.Solution) is not { } source
            || !IsWritten(design, source)
            || StatementMoves.Of(source, design) is not { } moves)
            return null;
        var extraction = new TableExtraction(source, design, moves, database);
        if (!await IsWholeUse(extraction, site.Solution, cancellation).ConfigureAwait(false))
            return null;
        List<SourceEdit> edits = [.. extraction.Edits()];
        var after = await SolutionEdits.Apply(site.Solution, edits, cancellation).ConfigureAwait(false);
        var written = await after.GetProject(site.Document.Project.Id)!.GetCompilationAsync(cancellation)
            .ConfigureAwait(false);
        return EvaluatedDatabase.Model(name, written!, cancellation) is { } now
            && ExtractionCheck.Holds(model, now, design)
                ? new(Title(design), edits)
                : null;
    }

    /// <summary>
    /// Whether the class itself declares what moves, its rows stay the same rows, and there is no table yet that what
    /// moves may belong to.
    /// </summary>
    private static bool IsWritten(BetterDesign design, TableSource source) =>
        design.After.PrimaryKey == design.Before.PrimaryKey
        && design.Parts.SelectMany(part => part.Table.Columns).All(column => source.Property(column.Name) is not null)
        && !design.Parts.Any(part => part.Determinant.Any(design.Before.RefersBy))
        && !design.Parts.Any(part => IsSecondChoice(part.Table.Name, design.Before.Name));

    /// <summary>Whether a new table has the name of the old one in front, since another has the plain name.</summary>
    private static bool IsSecondChoice(QualifiedName name, QualifiedName old) =>
        name.Name.StartsWith($"{old.Name}_", StringComparison.Ordinal);

    /// <summary>Whether nothing but what is moved speaks of the columns that move.</summary>
    private static async Task<bool> IsWholeUse(
        TableExtraction extraction, Solution solution, CancellationToken cancellation)
    {
        foreach (var member in extraction.MovedMembers)
        {
            var found = await SymbolFinder.FindReferencesAsync(member, solution, cancellation).ConfigureAwait(false);
            if (found.SelectMany(f => f.Locations).Any(place => !extraction.Accounted.Any(node =>
                place.Location.SourceTree == node.SyntaxTree && node.Span.Contains(place.Location.SourceSpan))))
                return false;
        }

        return true;
    }

    private static TableModel? TableOf(string path, DatabaseModel model) =>
        model.Tables.FirstOrDefault(t =>
            path == $"{t.Name}" || path.StartsWith($"{t.Name}.", StringComparison.Ordinal));

    private static string FullName(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => $"{FullName(outer)}+{type.MetadataName}",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => $"{space}.{type.MetadataName}",
        _ => type.MetadataName,
    };

    private static string Title(BetterDesign design)
    {
        var names = design.Parts.Select(part => part.Table.Name.Name).ToList();
        return names.Count == 1 ? $"Extract table {names[0]}" : $"Extract tables {string.Join(", ", names)}";
    }
}
