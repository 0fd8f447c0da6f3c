using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;

namespace SchemaKit.Tool.Sources;

/// <summary>Says which runtime a class library needs, which is said beside programs only.</summary>
internal static class LibraryRuntime
{
    private const string Core = "Microsoft.NETCore.App";
    private const string Web = "Microsoft.AspNetCore.App";

    /// <summary>The contents of a <c>.runtimeconfig.json</c> for the library and what lies beside it.</summary>
    public static string Configuration(string library)
    {
        var version = References(library).FirstOrDefault(r => r.Name == "System.Runtime").Version ?? new(10, 0);
        var isOfWeb = Directory.GetFiles(Path.GetDirectoryName(library)!, "*.dll").SelectMany(References)
            .Any(r => r.Name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal));
        var frameworks = new[] { Core, Web }.Take(isOfWeb ? 2 : 1).Select(name => new JsonObject
        {
            ["name"] = name,
            ["version"] = $"{version.Major}.{version.Minor}.0",
        });
        return new JsonObject
        {
            ["runtimeOptions"] = new JsonObject
            {
                ["rollForward"] = "Major",
                ["frameworks"] = new JsonArray([.. frameworks]),
            },
        }.ToJsonString();
    }

    private static IEnumerable<(string Name, Version Version)> References(string assembly)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(assembly));
            if (!file.HasMetadata)
                return [];
            var metadata = file.GetMetadataReader();
            return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Select(reference => (metadata.GetString(reference.Name), reference.Version))
                .ToArray();
        }
        catch (BadImageFormatException)
        {
            // Whoever loads the file will say so.
            return [];
        }
    }
}
