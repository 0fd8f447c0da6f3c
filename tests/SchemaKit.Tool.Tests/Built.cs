using SchemaKit.Tests.Shared;

namespace SchemaKit.Tool.Tests;

/// <summary>Assemblies that were built with these tests.</summary>
internal static class Built
{
    // bin/<configuration>/<framework>: the last two folders are the same for every project.
    private static readonly string s_output = Path.GetRelativePath(
        Path.Combine(Repository.Root, "tests", "SchemaKit.Tool.Tests"), AppContext.BaseDirectory);

    /// <summary>A class library with several databases.</summary>
    public static string Bookshop { get; } = Of("tests/Fixtures/Bookshop");

    /// <summary>A program with one database.</summary>
    public static string Politics { get; } = Of("samples/Politics");

    /// <summary>The tool as a program.</summary>
    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "SchemaKit.Tool.dll");

    private static string Of(string project) =>
        Path.Combine(Repository.Root, project, s_output, $"{Path.GetFileName(project)}.dll");
}
