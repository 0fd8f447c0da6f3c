using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Benchmarks;

/// <summary>Compiles generated classes as a user's build would, in Release, and loads them.</summary>
internal static class InMemoryCompiler
{
    public static Assembly Load(string name, IEnumerable<string> sources)
    {
        using var image = new MemoryStream();
        var result = Compile(name, sources).Emit(image);
        return result.Success
            ? Assembly.Load(image.ToArray())
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }

    public static CSharpCompilation Compile(string name, IEnumerable<string> sources) => CSharpCompilation.Create(
        name,
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, path: $"{name}/{i}.cs")),
        References(),
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path));
}
