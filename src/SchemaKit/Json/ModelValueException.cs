using System.Text.Json;

namespace SchemaKit.Json;

/// <summary>A value that fits its kind but not the model; the serializer adds path and line.</summary>
internal sealed class ModelValueException(string message) : JsonException(message)
{
    /// <summary>Whether a list is wrong; the serializer's path then goes on to an index after its end.</summary>
    public bool IsOfList { get; init; }
}
