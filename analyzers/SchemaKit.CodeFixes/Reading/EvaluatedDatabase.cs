using SchemaKit.Analyzers.Interpretation;
using SchemaKit.Analyzers.Reporting;
using SchemaKit.Model;

namespace SchemaKit.CodeFixes.Reading;

/// <summary>The model of a database, read from the source of its class as the analyzer reads it.</summary>
internal static class EvaluatedDatabase
{
    /// <summary>Null where the class describes no database, or could not be followed throughout.</summary>
    /// <param name="database">The full name of the class.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static DatabaseModel? Model(string database, Compilation compilation, CancellationToken cancellation)
    {
        return compilation.GetTypeByMetadataName(database) is { } type
            && compilation.GetTypeByMetadataName("SchemaKit.Database") is { } root
                ? Model(type, root.ContainingAssembly, compilation, cancellation)
                : null;
    }

    /// <summary>The models of all databases that a project describes without a gap.</summary>
    public static IEnumerable<DatabaseModel> Models(Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.GetTypeByMetadataName("SchemaKit.Database") is not { ContainingAssembly: var library })
            return [];
        return new SchemaClasses(compilation, library, cancellation).Databases
            .Select(type => Model(type, library, compilation, cancellation))
            .OfType<DatabaseModel>();
    }

    private static DatabaseModel? Model(
        INamedTypeSymbol type, IAssemblySymbol library, Compilation compilation, CancellationToken cancellation)
    {
        var read = new Interpreter(compilation, library, cancellation).Read(type);
        return read.Gaps.IsEmpty ? read.Model : null;
    }
}
