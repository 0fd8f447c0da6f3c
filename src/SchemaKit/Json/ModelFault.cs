using System.Text.Json;
using System.Text.RegularExpressions;

namespace SchemaKit.Json;

/// <summary>
/// Says in a sentence what the serializer found wrong; its own text names types that no author knows.
/// </summary>
internal static partial class ModelFault
{
    public static FormatException NotJson(JsonException e) =>
        new($"Line {e.LineNumber + 1} is not valid JSON; a model cannot be read from it.", e);

    public static FormatException NoVersion() =>
        new($$"""The JSON is no model: it must be an object that has "version": {{ModelDocument.CurrentVersion}}.""");

    public static FormatException WrongVersion(string version) =>
        new($"The model has version {version}, but only version {ModelDocument.CurrentVersion} can be read.");

    public static FormatException NotAModel(JsonException e)
    {
        var path = e.Path ?? "$";
        if (e is ModelValueException { IsOfList: true } && path.EndsWith(']'))
            path = path[..path.LastIndexOf('[')];
        var place = $"{path} (line {e.LineNumber + 1})";
        if (e is ModelValueException)
            return new($"{place} {e.Message}.", e);
        if (Unmapped().Match(e.Message) is { Success: true })
            return new($"{place} is no property of the model; correct its spelling or remove it.", e);
        if (Missing().Match(e.Message) is { Success: true } missing)
            return new($"The object {place} lacks {missing.Groups[1].Value.Replace('\'', '"')}; add it.", e);
        if (e.Message.StartsWith("Duplicate property", StringComparison.Ordinal))
            return new($"{place} is given twice; remove one of the two.", e);
        return new($"{place} has a value that does not fit; give one of the kind that the property has.", e);
    }

    // The serializer tells these kinds apart by its text only. It is not localised.
    [GeneratedRegex("^The JSON property '.*' could not be mapped", RegexOptions.Singleline)]
    private static partial Regex Unmapped();

    [GeneratedRegex("missing required properties including: (.*?)\\.( Path:|$)", RegexOptions.Singleline)]
    private static partial Regex Missing();
}
