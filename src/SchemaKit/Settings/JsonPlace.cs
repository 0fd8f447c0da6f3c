namespace SchemaKit.Settings;

/// <summary>Where in a text a value begins. Line and column count from one, the column in UTF-16 code units.</summary>
internal readonly record struct JsonPlace(int Line, int Column);
