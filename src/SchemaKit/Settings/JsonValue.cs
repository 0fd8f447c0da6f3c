namespace SchemaKit.Settings;

/// <summary>A value of JSON text, with its place.</summary>
internal sealed record JsonValue(JsonKind Kind, JsonPlace Place)
{
    /// <summary>A text without quotes and escapes; any other value that holds none, as written.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<JsonValue> Items { get; init; } = [];

    /// <summary>The members in order; each key is there once.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];
}
