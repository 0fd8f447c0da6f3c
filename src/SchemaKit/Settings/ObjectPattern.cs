using SchemaKit.Model;

namespace SchemaKit.Settings;

/// <summary>
/// A whole schema, <c>auth</c>, or objects in one, <c>storage.*</c>; <c>*</c> and <c>?</c> as in file names.
/// </summary>
internal sealed record ObjectPattern(string Schema, string? Name)
{
    /// <exception cref="ArgumentException">The text is neither <c>schema</c> nor <c>schema.name</c>.</exception>
    public static ObjectPattern Parse(string text)
    {
        var parts = text.Split('.');
        if (parts.Length > 2 || parts.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException(
                $"\"{text}\" names no objects: write \"schema\" or \"schema.table\", with * and ?.");
        }

        return new(parts[0], parts.Length == 2 ? parts[1] : null);
    }

    public static ObjectPattern[] ParseAll(IEnumerable<string> texts) => [.. texts.Select(Parse)];

    public bool IsWholeSchema(string schema) => Name is null && Glob.Matches(Schema, schema);

    public bool Matches(QualifiedName name) =>
        Glob.Matches(Schema, name.Schema) && (Name is null || Glob.Matches(Name, name.Name));
}
