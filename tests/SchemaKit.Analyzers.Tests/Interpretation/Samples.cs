using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>The schemas of this repository, compiled in memory under the paths that they have.</summary>
internal static class Samples
{
    private static readonly Dictionary<string, Func<IEnumerable<string>>> s_files = new()
    {
        ["Politics.PoliticsDatabase"] = () => Without("samples/Politics", "Program.cs", "SupabaseStandIn.cs"),
        ["SchemaKit.Tests.Authoring.LibraryDatabase"] = () => Files("tests/SchemaKit.Tests/Authoring", "Library.cs"),
        ["SchemaKit.Tests.Authoring.ShopDatabase"] = () => Files("tests/SchemaKit.Tests/Authoring", "Shop.cs"),
        ["SchemaKit.Tests.Authoring.EveryClause.NewestDatabase"] =
            () => Files("tests/SchemaKit.Tests/Authoring/EveryClause"),
        ["SchemaKit.Postgres.Tests.Pagila.PagilaDatabase"] = () => Without(
            "tests/SchemaKit.Postgres.Tests/Pagila", "PagilaTests.cs", "SchemaDump.cs", "SharedData.cs",
            "SharedDataFactAttribute.cs", "SharedDataTheoryAttribute.cs"),
    };

    public static TheoryData<string> Databases { get; } = [.. s_files.Keys];

    public static (string Path, string Text)[] TextsOf(string database) =>
        [.. s_files[database]().Order(StringComparer.Ordinal).Select(p => (Path.GetFileName(p), File.ReadAllText(p)))];

    public static CSharpCompilation Compile(string database) => SchemaSource.CompileFiles(s_files[database]());

    private static IEnumerable<string> Without(string folder, params string[] files) =>
        Files(folder).Where(path => !files.Contains(Path.GetFileName(path)));

    private static string[] Files(string folder, string pattern = "*.cs") =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), pattern);
}
