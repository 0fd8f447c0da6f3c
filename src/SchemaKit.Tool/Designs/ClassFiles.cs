using SchemaKit.CSharp;
using SchemaKit.Model;

namespace SchemaKit.Tool.Designs;

/// <summary>A schema as C# classes, in one text or each in a file.</summary>
internal sealed class ClassFiles
{
    private readonly SchemaSource _source;
    private readonly string? _namespace;

    /// <param name="model">The schema.</param>
    /// <param name="space">The namespace, as <see cref="Namespace"/> lets it pass.</param>
    public ClassFiles(DatabaseModel model, string? space)
    {
        var name = space?.Split('.')[^1] ?? "App";
        var isDatabase = name.EndsWith(nameof(Database), StringComparison.Ordinal);
        (_source, _namespace) = (SchemaSource.Of(model, isDatabase ? name : name + nameof(Database)), space);
    }

    /// <summary>The namespace, when C# takes it for one.</summary>
    public static string? Namespace(string? name)
    {
        var isOne = name is null
            || name.Split('.').All(word => CSharpText.IsIdentifier(word) && !ReservedNames.IsKeyword(word));
        return isOne ? name : throw new FailureException($"{name} is no namespace; write one as in Acme.Shop.");
    }

    /// <summary>Writes the classes, and tells on standard error what they do not say.</summary>
    public async Task WriteAsync(string? folder, Streams streams, CancellationToken cancellation)
    {
        if (folder is null)
            await streams.Out.WriteAsync(_source.ToText(_namespace));
        else
            await WriteAsync(folder, streams.Error, cancellation);
        var count = _source.LeftOut.Count();
        if (count > 0)
        {
            await streams.Error.WriteLineAsync(
                $"{(count == 1 ? "1 thing" : $"{count} things")} cannot be said in C#: search for \"// Left out\".");
        }
    }

    private async Task WriteAsync(string folder, TextWriter error, CancellationToken cancellation)
    {
        var files = _source.Classes.ToDictionary(written => Path.Combine(folder, $"{written.Name.TrimStart('@')}.cs"));
        if (files.Keys.FirstOrDefault(File.Exists) is { } present)
            throw new FailureException($"{present} is there already; choose a folder without it.");
        Directory.CreateDirectory(folder);
        foreach (var (file, written) in files)
            await File.WriteAllTextAsync(file, SchemaSource.ToText([written], _namespace), cancellation);
        await error.WriteLineAsync($"Wrote {files.Count} files to {folder}.");
    }
}
