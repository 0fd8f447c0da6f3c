using SchemaKit.Analyzers.Interpretation;
using SchemaKit.Model;

namespace SchemaKit.CodeFixes.Extraction;

/// <summary>The model of a database, read from the source of its class as the analyzer reads it.</summary>
internal static class EvaluatedDatabase
{
    /// <summary>Null where the class describes no database, or could not be followed throughout.</summary>
    /// <param name="database">The full name of the class.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static DatabaseModel? Model(string database, Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.GetTypeByMetadataName(database) is not { } type
            || compilation.GetTypeByMetadataName("SchemaKit.Database") is not { } root)
            return null;
        var read = new Interpreter(compilation, root.ContainingAssembly, cancellation).Read(type);
        return read.Gaps.IsEmpty ? read.Model : null;
    }
}
