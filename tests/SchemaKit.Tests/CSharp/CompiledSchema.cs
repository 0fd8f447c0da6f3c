using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.CSharp;
using SchemaKit.Model;
using SchemaKit.Tests.Authoring;

namespace SchemaKit.Tests.CSharp;

/// <summary>The classes that were written, compiled in memory and run.</summary>
internal static class CompiledSchema
{
    private const string ImplicitUsings = "global using System;";

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != typeof(CompiledSchema).Assembly.GetName().Name)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The model that the classes of a schema build; the last of them is the database.</summary>
    public static DatabaseModel Run(SchemaSource source)
    {
        var image = Compile(CSharpSyntaxTree.ParseText(source.ToText("Written"), path: "Written.cs"));
        return Loaded(image, assembly =>
        {
            var type = assembly.GetType($"Written.{source.Classes[^1].Name}", throwOnError: true)!;
            return DatabaseModel.Of((Database)Activator.CreateInstance(type)!);
        });
    }

    /// <summary>The authoring calls of the classes in a folder.</summary>
    public static IEnumerable<MethodBase> Calls(string folder)
    {
        var image = Compile(
        [
            CSharpSyntaxTree.ParseText(ImplicitUsings),
            .. Directory.GetFiles(folder, "*.cs").Select(path =>
                CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)),
        ]);
        return Loaded(image, assembly => AuthoringCalls.Of(assembly, image));
    }

    private static byte[] Compile(params SyntaxTree[] files)
    {
        var compilation = CSharpCompilation.Create(
            "written",
            files,
            s_references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(d => $"{d}\n{LineOf(d)}").Should().BeEmpty();
        return image.ToArray();
    }

    private static T Loaded<T>(byte[] image, Func<Assembly, T> ask)
    {
        var context = new AssemblyLoadContext("written", isCollectible: true);
        context.Resolving += static (_, name) =>
            name.Name == "SchemaKit" ? typeof(Database).Assembly : null;
        try
        {
            return ask(context.LoadFromStream(new MemoryStream(image)));
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
