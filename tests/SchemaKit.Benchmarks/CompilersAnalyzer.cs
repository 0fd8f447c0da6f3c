using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaKit.Benchmarks;

/// <summary>
/// The analyzer with the core that it brings into compilers, in a load context of its own, as compilers load it.
/// </summary>
internal static class CompilersAnalyzer
{
    public static DiagnosticAnalyzer Load()
    {
        var context = new AssemblyLoadContext("compiler");
        Load(context, "SchemaKit.dll");
        var type = Load(context, "SchemaKit.Analyzers.dll").GetType("SchemaKit.Analyzers.SchemaAnalyzer")!;
        return (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
    }

    private static Assembly Load(AssemblyLoadContext context, string file) =>
        context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "compiler", file));
}
