using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>Compiles schemas in memory, against the copy of SchemaKit that users get.</summary>
internal static class SchemaSource
{
    public static string RunTimeCore { get; } = Path.Combine(AppContext.BaseDirectory, "runtime", "SchemaKit.dll");

    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        """;

    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        MetadataReference.CreateFromFile(RunTimeCore),
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("SchemaKit", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Compile(params (string Path, string Text)[] files) => CSharpCompilation.Create(
        "Schema",
        files.Append((Path: "Usings.cs", Text: ImplicitUsings)).Select(file => CSharpSyntaxTree.ParseText(
            SourceText.From(file.Text, System.Text.Encoding.UTF8), new CSharpParseOptions(LanguageVersion.Preview),
            file.Path)),
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation CompileFiles(IEnumerable<string> paths) =>
        Compile([.. paths.Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)))]);
}
