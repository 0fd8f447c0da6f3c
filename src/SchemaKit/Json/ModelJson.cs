using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SchemaKit.Json;

namespace SchemaKit.Model;

/// <summary>A model as JSON, to be kept beside the code or handed to another tool.</summary>
public static class ModelJson
{
    private static readonly JsonTypeInfo<ModelDocument> s_contract = Contract();

    /// <summary>The model as indented JSON with line feeds; what has its default value is left out.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public static string Write(DatabaseModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return JsonSerializer.Serialize(new ModelDocument(ModelDocument.CurrentVersion, model), s_contract) + "\n";
    }

    /// <summary>The model that <see cref="Write"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is no model; the message says why and where.</exception>
    public static DatabaseModel Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        CheckVersion(json);
        try
        {
            return JsonSerializer.Deserialize(json, s_contract)!.Database;
        }
        catch (JsonException e)
        {
            throw ModelFault.NotAModel(e);
        }
    }

    // Before all else: what a later version adds must not be reported as unknown.
    private static void CheckVersion(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("version", out var version))
                throw ModelFault.NoVersion();
            if (version.GetRawText() != $"{ModelDocument.CurrentVersion}")
                throw ModelFault.WrongVersion(version.GetRawText());
        }
        catch (JsonException e)
        {
            throw ModelFault.NotJson(e);
        }
    }

    private static JsonTypeInfo<ModelDocument> Contract()
    {
        var options = new JsonSerializerOptions(ModelJsonContext.Default.Options)
        {
            AllowDuplicateProperties = false,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                new ValueListContracts(), ModelJsonContext.Default.WithAddedModifier(KeepWhatIsSet)),
        };
        return (JsonTypeInfo<ModelDocument>)options.GetTypeInfo(typeof(ModelDocument));
    }

    private static void KeepWhatIsSet(JsonTypeInfo type)
    {
        // The serializer's own switch for read-only properties spares those that are sequences.
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if (property.Set is null && property.AssociatedParameter is null)
                type.Properties.RemoveAt(i);
            else
                property.IsRequired = IsName(property);
        }
    }

    // Not all constructor parameters: those at their default are left out when written.
    private static bool IsName(JsonPropertyInfo property) =>
        property.PropertyType == typeof(QualifiedName)
        || (!property.PropertyType.IsValueType && !property.IsSetNullable);
}
