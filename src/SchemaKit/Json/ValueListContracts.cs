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
        [typeof(ValueList<CheckModel>)] = Of<CheckModel>,
        [typeof(ValueList<ColumnModel>)] = Of<ColumnModel>,
        [typeof(ValueList<Declaration>)] = Of<Declaration>,
        [typeof(ValueList<DependencyModel>)] = Of<DependencyModel>,
        [typeof(ValueList<EnumModel>)] = Of<EnumModel>,
        [typeof(ValueList<ExclusionElement>)] = Of<ExclusionElement>,
        [typeof(ValueList<ExclusionModel>)] = Of<ExclusionModel>,
        [typeof(ValueList<ExtensionModel>)] = Of<ExtensionModel>,
        [typeof(ValueList<ForeignKeyModel>)] = Of<ForeignKeyModel>,
        [typeof(ValueList<IndexKeyModel>)] = Of<IndexKeyModel>,
        [typeof(ValueList<IndexModel>)] = Of<IndexModel>,
        [typeof(ValueList<KeyModel>)] = Of<KeyModel>,
        [typeof(ValueList<PolicyModel>)] = Of<PolicyModel>,
        [typeof(ValueList<SchemaModel>)] = Of<SchemaModel>,
        [typeof(ValueList<StorageParameter>)] = Of<StorageParameter>,
        [typeof(ValueList<TableModel>)] = Of<TableModel>,
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        s_contracts.TryGetValue(type, out var contract) ? contract(options) : null;

    private static JsonTypeInfo Of<T>(JsonSerializerOptions options)
        where T : class =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(
            options, new JsonCollectionInfoValues<ValueList<T>>(), WithoutNulls);

    private static ValueList<T> WithoutNulls<T>(IEnumerable<T> items)
        where T : class
    {
        var list = items.ToValueList();
        return list.Any(item => item is null)
            ? throw new ModelValueException("must not hold null") { IsOfList = true }
            : list;
    }
}
