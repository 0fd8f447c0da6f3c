using System.Reflection;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Schemas of others, which lie beside the checkout and are no part of it.</summary>
internal static class SharedData
{
    private static readonly string s_root = typeof(SharedData).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static readonly string s_shared = Path.GetFullPath(Path.Combine(s_root, "..", "shared"));

    private static readonly string s_schemas = Path.Combine(s_shared, "schemas");

    public static bool IsThere => Directory.Exists(s_schemas);

    public static Task<string> ReadAsync(string name) => File.ReadAllTextAsync(PathOf(name));

    public static string PathOf(string name) => Path.Combine(s_schemas, name);

    /// <summary>A file of cases whose truth is known: SQL, or a list of what is true of it.</summary>
    public static Task<string> ReadCasesAsync(string name) =>
        File.ReadAllTextAsync(Path.Combine(s_shared, "fixtures", "lint", name));

    /// <summary>The SQL files of a folder in the order of their names.</summary>
    public static string[] FilesIn(string folder) =>
        [.. Directory.GetFiles(PathOf(folder), "*.sql").Order(StringComparer.Ordinal)];
}
