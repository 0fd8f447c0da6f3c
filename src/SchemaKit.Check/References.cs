using System.Runtime.Loader;

namespace SchemaKit.Check;

/// <summary>Finds what the schema needs, SchemaKit too, among the references of its project.</summary>
internal static class References
{
    public static void Resolve(CheckRequest request)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in request.References)
            files.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            files.TryGetValue(name.Name!, out var file) && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    }
}
