using SchemaKit.Analyzers.Reporting;
using SchemaKit.Model;

namespace SchemaKit.CodeFixes.Reading;

/// <summary>The table whose class has the cursor on its name.</summary>
/// <param name="Table">The table.</param>
/// <param name="Database">The model that it is in.</param>
/// <param name="Class">Its class.</param>
/// <param name="Declaration">The declaration that the cursor is in.</param>
internal sealed record TableAtCursor(
    TableModel Table, DatabaseModel Database, INamedTypeSymbol Class, ClassDeclarationSyntax Declaration)
{
    /// <summary>Null where there is no such table, or where it could not be followed throughout.</summary>
    public static async Task<TableAtCursor?> Of(Document document, TextSpan cursor, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root?.FindToken(cursor.Start).Parent is not ClassDeclarationSyntax declaration
            || !declaration.Identifier.Span.IntersectsWith(cursor))
            return null;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        if (model.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type || !IsTable(type))
            return null;
        var places = new SourcePlaces(model.Compilation);
        foreach (var database in EvaluatedDatabase.Models(model.Compilation, cancellation))
        {
            if (database.Tables.FirstOrDefault(t => IsOf(type, t)) is { } table)
                return new(table, database, type, declaration);
        }

        return null;

        bool IsOf(INamedTypeSymbol wanted, TableModel table) =>
            places.Of(table.Location) is { SourceTree: { } tree } place
            && SymbolEqualityComparer.Default.Equals(
                FixSite.ClassAt(place.SourceSpan, model.Compilation.GetSemanticModel(tree), cancellation), wanted);
    }

    private static bool IsTable(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (t is { Name: nameof(SchemaKit.Table), ContainingNamespace.Name: nameof(SchemaKit) })
                return true;
        }

        return false;
    }
}
