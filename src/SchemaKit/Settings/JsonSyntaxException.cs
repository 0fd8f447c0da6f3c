namespace SchemaKit.Settings;

/// <summary>A text that is no JSON beyond this place.</summary>
internal sealed class JsonSyntaxException(string message, JsonPlace place) : Exception(message)
{
    public JsonPlace Place { get; } = place;
}
