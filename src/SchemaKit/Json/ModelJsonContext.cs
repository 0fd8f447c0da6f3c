using System.Text.Json.Serialization;
using SchemaKit.Model;

namespace SchemaKit.Json;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(EnumConverter<ColumnCompression>),
        typeof(EnumConverter<ColumnStorage>),
        typeof(EnumConverter<DeclarationKind>),
        typeof(EnumConverter<Deferral>),
        typeof(EnumConverter<IdentityGeneration>),
        typeof(EnumConverter<IndexMethod>),
        typeof(EnumConverter<NullsOrder>),
        typeof(EnumConverter<ParallelSafety>),
        typeof(EnumConverter<ParameterMode>),
        typeof(EnumConverter<PartitionMethod>),
        typeof(EnumConverter<PrivilegedKind>),
        typeof(EnumConverter<ReferentialAction>),
        typeof(EnumConverter<ReplicaIdentity>),
        typeof(EnumConverter<RoutineKind>),
        typeof(EnumConverter<SchemaObjectKind>),
        typeof(EnumConverter<SqlCommand>),
        typeof(EnumConverter<TriggerState>),
        typeof(EnumConverter<TriggerTiming>),
        typeof(EnumConverter<ViewCheck>),
        typeof(EnumConverter<Volatility>),
        typeof(NamingConventionConverter),
    ])]
[JsonSerializable(typeof(ModelDocument))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
