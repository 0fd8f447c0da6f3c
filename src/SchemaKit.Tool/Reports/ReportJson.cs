using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchemaKit.Tool.Reports;

/// <summary>How results are written for other programs.</summary>
internal static class ReportJson
{
    // Messages and remedies are read by people too: quotes and dots stay what they are.
    private static readonly JsonSerializerOptions s_options =
        new(ReportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T document) =>
        JsonSerializer.Serialize(document, (JsonTypeInfo<T>)s_options.GetTypeInfo(typeof(T))) + "\n";

    /// <summary>The word for an enum value.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
