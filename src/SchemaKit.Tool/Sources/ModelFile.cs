using SchemaKit.Model;

namespace SchemaKit.Tool.Sources;

/// <summary>A model that was written as JSON.</summary>
internal static class ModelFile
{
    private const string StandardInput = "-";

    public static async Task<DatabaseModel> ReadAsync(string file, TextReader input, CancellationToken cancellation)
    {
        try
        {
            return ModelJson.Read(file == StandardInput
                ? await input.ReadToEndAsync(cancellation)
                : await File.ReadAllTextAsync(file, cancellation));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FailureException($"{file} does not exist.");
        }
        catch (FormatException e)
        {
            throw new FailureException($"{(file == StandardInput ? "standard input" : file)}: {e.Message}");
        }
    }
}
