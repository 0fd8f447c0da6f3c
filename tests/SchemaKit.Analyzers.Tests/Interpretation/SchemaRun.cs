using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>Runs a compiled schema on the copy of SchemaKit that users get.</summary>
internal static class SchemaRun
{
    /// <summary>The model that the program builds, as a dump.</summary>
    public static string Dump(CSharpCompilation compilation, string database)
    {
        var context = new AssemblyLoadContext(database, isCollectible: true);
        try
        {
            context.Resolving += static (c, name) =>
                name.Name == "SchemaKit" ? c.LoadFromAssemblyPath(SchemaSource.RunTimeCore) : null;
            var core = context.LoadFromAssemblyPath(SchemaSource.RunTimeCore);
            using var image = new MemoryStream();
            var emitted = compilation.Emit(image);
            var errors = emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);
            emitted.Success.Should().BeTrue(string.Join(Environment.NewLine, errors));
            image.Position = 0;
            var type = context.LoadFromStream(image).GetType(database, throwOnError: true)!;
            var of = core.GetType("SchemaKit.Model.DatabaseModel")!.GetMethod("Of")!;
            return ModelDump.Of(of.Invoke(null, [Activator.CreateInstance(type)])!);
        }
        catch (TargetInvocationException e)
        {
            return $"throws {e.InnerException!.Message}";
        }
        finally
        {
            context.Unload();
        }
    }
}
