namespace SchemaKit.Settings;

/// <summary>A key of an object, and what it has.</summary>
internal sealed record JsonMember(string Key, JsonPlace Place, JsonValue Value);
