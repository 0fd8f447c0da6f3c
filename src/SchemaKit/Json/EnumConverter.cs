using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaKit.Json;

/// <summary>Enum values as camelCase text, exact in case, never as numbers.</summary>
internal sealed class EnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly (T Value, string Text)[] s_values =
        [.. Enum.GetValues<T>().Select(v => (v, JsonNamingPolicy.CamelCase.ConvertName(v.ToString())))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var text = reader.GetString();
            foreach (var known in s_values)
            {
                if (known.Text == text)
                    return known.Value;
            }
        }

        throw new ModelValueException($"must be one of {string.Join(", ", s_values.Select(v => v.Text))}");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(s_values.First(v => v.Value.Equals(value)).Text);
}
