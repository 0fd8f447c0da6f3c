using System.Text.Json.Serialization;

namespace SchemaKit.Tool.Host;

[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
