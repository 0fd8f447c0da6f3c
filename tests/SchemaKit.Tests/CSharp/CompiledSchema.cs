using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.CSharp;
using SchemaKit.Model;

namespace SchemaKit.Tests.CSharp;

/// <summary>The classes that were written, compiled in memory and run.</summary>
internal static class CompiledSchema
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The model that the classes of a schema build; the last of them is the database.</summary>
    public static DatabaseModel Run(SchemaSource source)
    {
        var text = source.ToText("Written");
        var compilation = CSharpCompilation.Create(
            "written",
            [CSharpSyntaxTree.ParseText(text, path: "Written.cs")],
            s_references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => $"{d}\n{LineOf(d)}")
            .Should().BeEmpty();
        image.Position = 0;
        var context = new AssemblyLoadContext("written", isCollectible: true);
        context.Resolving += static (_, name) =>
            name.Name == "SchemaKit" ? typeof(Database).Assembly : null;
        try
        {
            var type = context.LoadFromStream(image).GetType($"Written.{source.Classes[^1].Name}", throwOnError: true)!;
            return DatabaseModel.Of((Database)Activator.CreateInstance(type)!);
        }
        finally
        {
            context.Unload();
        }
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]
            .ToString() ?? "";
}
