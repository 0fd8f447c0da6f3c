using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaKit.Json;

/// <summary>A convention as its templates, those that differ from the house convention.</summary>
internal sealed class NamingConventionConverter : JsonConverter<NamingConvention>
{
    private static readonly (string Key, Func<NamingConvention, string> Text, Set Set)[] s_templates =
    [
        ("primaryKey", c => c.PrimaryKey, (c, text) => c with { PrimaryKey = text }),
        ("unique", c => c.Unique, (c, text) => c with { Unique = text }),
        ("index", c => c.Index, (c, text) => c with { Index = text }),
        ("foreignKey", c => c.ForeignKey, (c, text) => c with { ForeignKey = text }),
        (
            "foreignKeyWhenRepeated",
            c => c.ForeignKeyWhenRepeated,
            (c, text) => c with { ForeignKeyWhenRepeated = text }),
        ("check", c => c.Check, (c, text) => c with { Check = text }),
        ("exclusion", c => c.Exclusion, (c, text) => c with { Exclusion = text }),
        ("memberNames", c => MemberNames(c.MemberNames), (c, text) => c with { MemberNames = MemberNames(text) }),
    ];

    private static string Keys => string.Join(", ", s_templates.Select(t => t.Key));

    private delegate NamingConvention Set(NamingConvention convention, string text);

    public override NamingConvention Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new ModelValueException("must be an object of name templates");
        var convention = NamingConvention.Default;
        foreach (var property in document.RootElement.EnumerateObject())
        {
            var template = s_templates.FirstOrDefault(t => t.Key == property.Name);
            if (template.Key is null || property.Value.ValueKind != JsonValueKind.String)
                throw new ModelValueException($"must hold texts for {Keys}");
            convention = With(convention, template.Set, property.Value.GetString()!);
        }

        return convention;
    }

    public override void Write(Utf8JsonWriter writer, NamingConvention value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, text, _) in s_templates.Where(t => t.Text(value) != t.Text(NamingConvention.Default)))
            writer.WriteString(key, text(value));
        writer.WriteEndObject();
    }

    private static NamingConvention With(NamingConvention convention, Set set, string text)
    {
        try
        {
            return set(convention, text);
        }
        catch (ArgumentException e)
        {
            throw new ModelValueException($"holds what is no template: {e.Message.TrimEnd('.')}");
        }
    }

    private static string MemberNames(IdentifierCase names) =>
        names == IdentifierCase.AsWritten ? "asWritten" : "snakeCase";

    private static IdentifierCase MemberNames(string text) => text switch
    {
        "snakeCase" => IdentifierCase.SnakeCase,
        "asWritten" => IdentifierCase.AsWritten,
        _ => throw new ArgumentException($"memberNames is snakeCase or asWritten, not {text}."),
    };
}
