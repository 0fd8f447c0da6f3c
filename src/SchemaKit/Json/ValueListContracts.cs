using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SchemaKit.Model;

namespace SchemaKit.Json;

/// <summary>
/// Reads <see cref="ValueList{T}"/> as the serializer reads its own immutable lists: a converter would start a reader
/// of its own and lose the path of what is wrong inside a list.
/// </summary>
internal sealed class ValueListContracts : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> s_contracts = new()
    {
        [typeof(ValueList<string>)] = Of<string>,
        [typeof(ValueList<AllowanceModel>)] = Of<AllowanceModel>,
        [typeof(ValueList<AttributeModel>)] = Of<AttributeModel>,
        [typeof(ValueList<CheckModel>)] = Of<CheckModel>,
        [typeof(ValueList<ColumnComment>)] = Of<ColumnComment>,
        [typeof(ValueList<ColumnDefault>)] = Of<ColumnDefault>,
        [typeof(ValueList<ColumnModel>)] = Of<ColumnModel>,
        [typeof(ValueList<CompositeTypeModel>)] = Of<CompositeTypeModel>,
        [typeof(ValueList<Declaration>)] = Of<Declaration>,
        [typeof(ValueList<DefaultPrivilegesModel>)] = Of<DefaultPrivilegesModel>,
        [typeof(ValueList<DependencyModel>)] = Of<DependencyModel>,
        [typeof(ValueList<DomainModel>)] = Of<DomainModel>,
        [typeof(ValueList<EnumLabelRename>)] = Of<EnumLabelRename>,
        [typeof(ValueList<EnumModel>)] = Of<EnumModel>,
        [typeof(ValueList<ExclusionElement>)] = Of<ExclusionElement>,
        [typeof(ValueList<ExclusionModel>)] = Of<ExclusionModel>,
        [typeof(ValueList<ExtensionModel>)] = Of<ExtensionModel>,
        [typeof(ValueList<ForeignKeyModel>)] = Of<ForeignKeyModel>,
        [typeof(ValueList<GrantModel>)] = Of<GrantModel>,
        [typeof(ValueList<IndexKeyModel>)] = Of<IndexKeyModel>,
        [typeof(ValueList<IndexModel>)] = Of<IndexModel>,
        [typeof(ValueList<InheritedTriggerState>)] = Of<InheritedTriggerState>,
        [typeof(ValueList<KeyModel>)] = Of<KeyModel>,
        [typeof(ValueList<MaterializedViewModel>)] = Of<MaterializedViewModel>,
        [typeof(ValueList<ObjectReference>)] = Of<ObjectReference>,
        [typeof(ValueList<ParameterModel>)] = Of<ParameterModel>,
        [typeof(ValueList<PartitionModel>)] = Of<PartitionModel>,
        [typeof(ValueList<PolicyModel>)] = Of<PolicyModel>,
        [typeof(ValueList<QualifiedName>)] = OfNames,
        [typeof(ValueList<RawObjectModel>)] = Of<RawObjectModel>,
        [typeof(ValueList<RoutineModel>)] = Of<RoutineModel>,
        [typeof(ValueList<SchemaModel>)] = Of<SchemaModel>,
        [typeof(ValueList<SequenceModel>)] = Of<SequenceModel>,
        [typeof(ValueList<StatisticsModel>)] = Of<StatisticsModel>,
        [typeof(ValueList<StorageParameter>)] = Of<StorageParameter>,
        [typeof(ValueList<TableModel>)] = Of<TableModel>,
        [typeof(ValueList<TextSearchConfigurationModel>)] = Of<TextSearchConfigurationModel>,
        [typeof(ValueList<TextSearchMapping>)] = Of<TextSearchMapping>,
        [typeof(ValueList<TriggerModel>)] = Of<TriggerModel>,
        [typeof(ValueList<ViewModel>)] = Of<ViewModel>,
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        s_contracts.TryGetValue(type, out var contract) ? contract(options) : null;

    private static JsonTypeInfo Of<T>(JsonSerializerOptions options)
        where T : class =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(
            options, new JsonCollectionInfoValues<ValueList<T>>(), WithoutNulls);

    private static JsonTypeInfo OfNames(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<QualifiedName>, QualifiedName>(
            options, new JsonCollectionInfoValues<ValueList<QualifiedName>>(), names => names.ToValueList());

    private static ValueList<T> WithoutNulls<T>(IEnumerable<T> items)
        where T : class
    {
        var list = items.ToValueList();
        return list.Any(item => item is null)
            ? throw new ModelValueException("must not hold null") { IsOfList = true }
            : list;
    }
}
