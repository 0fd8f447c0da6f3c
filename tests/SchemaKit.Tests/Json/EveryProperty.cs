using System.Collections;
using System.Reflection;
using SchemaKit.Model;

namespace SchemaKit.Tests.Json;

/// <summary>Fills every settable property of every record with a value that is not its default.</summary>
internal static class EveryProperty
{
    // A partition holds a table, which may have partitions: it is left empty there.
    private static readonly Type s_endless = typeof(PartitionModel);

    public static DatabaseModel Database => (DatabaseModel)Make(typeof(DatabaseModel));

    /// <summary>The properties of the record and of those inside it that have their default value.</summary>
    public static IEnumerable<string> AtDefault(object value)
    {
        foreach (var property in Settable(value.GetType()))
        {
            var path = $"{value.GetType().Name}.{property.Name}";
            var inner = property.GetValue(value);
            var type = property.PropertyType;
            if (inner is null || (type.IsValueType && inner.Equals(Activator.CreateInstance(type))))
                yield return path;
            foreach (var item in inner is IEnumerable items and not string ? items.Cast<object?>() : [inner])
            {
                if (item is not null && IsRecord(item.GetType()) && item.GetType() != s_endless)
                {
                    foreach (var name in AtDefault(item))
                        yield return name;
                }
            }
        }
    }

    private static object Make(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return "é \"x\" && 'y' <日本> 🐘\n";
        if (type == typeof(bool))
            return true;
        if (type == typeof(int))
            return 3;
        if (type == typeof(long))
            return long.MinValue;
        if (type == typeof(NamingConvention))
            return NamingConvention.PostgreSql with { MemberNames = IdentifierCase.AsWritten };
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(1)!;
        return type.IsGenericType ? List(type.GetGenericArguments()[0]) : Record(type);
    }

    private static object List(Type item)
    {
        var items = Array.CreateInstance(item, 2);
        if (item == s_endless)
            return ValueList.Create([Partition, Partition with { Bound = new() { Remainder = 2 } }]);
        items.SetValue(Make(item), 0);
        items.SetValue(Make(item), 1);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item)
            .Invoke(null, [items])!;
    }

    private static PartitionModel Partition =>
        new(new(new("public", "part")), (PartitionBound)Make(typeof(PartitionBound)))
        {
            ColumnOrder = ["a", "b"],
        };

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderBy(c => c.GetParameters().Length).Last();
        var record = constructor.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType))]);
        foreach (var property in Settable(type))
            property.SetValue(record, Make(property.PropertyType));
        return record;
    }

    private static bool IsRecord(Type type) =>
        type.Namespace == typeof(DatabaseModel).Namespace && !type.IsEnum && !type.IsGenericType;

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is { IsPublic: true });
}
