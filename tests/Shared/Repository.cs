using System.Reflection;

namespace SchemaKit.Tests.Shared;

/// <summary>Where the repository is, whose paths in the compiler's eyes may be rewritten.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
}
