using System.IO.Compression;
using System.Reflection;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Analyzers.Tests.Packaging;

/// <summary>The package as it is published, packed once for all tests of it.</summary>
public sealed class PackedLibrary : IDisposable
{
    public const string Version = "0.0.0-test";

    public PackedLibrary()
    {
        var configuration =
            typeof(PackedLibrary).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        Dotnet.Run(
            Folder, "pack", Path.Combine(Repository.Root, "src", "SchemaKit", "SchemaKit.csproj"), "-c", configuration,
            "--no-build", $"-p:Version={Version}", "-o", Folder, "-nologo", "--disable-build-servers").ShouldSucceed();
    }

    /// <summary>The folder with the package, which serves as a source of packages.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("schemakit-feed-").FullName;

    public IReadOnlyList<string> Files
    {
        get
        {
            using var package = ZipFile.OpenRead(Path.Combine(Folder, $"SchemaKit.{Version}.nupkg"));
            return [.. package.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal)];
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
