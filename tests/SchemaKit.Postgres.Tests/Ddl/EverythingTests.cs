using System.Collections;
using System.Reflection;
using SchemaKit.Model;
using SchemaKit.Tests.Authoring;
using SchemaKit.Tests.Authoring.EveryClause;

namespace SchemaKit.Postgres.Tests.Ddl;

/// <summary>That what goes through every server leaves out nothing that the model can say.</summary>
public class EverythingTests
{
    /// <summary>What the classes of a schema say, and no server knows.</summary>
    private static readonly string[] s_ofTheSource =
    [
        "Location", "IsNamedByConvention", "IsIncomplete", "Allowances", "Declarations", "FormerName", "FormerLabels",
        "SnapshotOf", "DerivedFrom", "Convention", "GroupColumns",
    ];

    /// <summary>What no server accepts, or what only a server makes.</summary>
    private static readonly string[] s_ofNoServer =
    [
        "ExclusionModel.Method Brin", "ExclusionModel.Method Gin", // "does not support exclusion constraints"
        "IndexModel.IsBeingBuilt", "IndexModel.IsInvalid", // left behind when building fails
        "ColumnModel.Compression Lz4", // of servers that were built with it
        "ExtensionModel.Version", // of what is installed
    ];

    [Fact]
    public void Everything_uses_each_property_and_each_word_of_the_model()
    {
        var (all, used) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        Name(typeof(DatabaseModel), all, []);
        Use(Everything.On(18), used);
        Use(DatabaseModel.Of(new EveryClauseDatabase(18)), used);
        Use(DatabaseModel.Of(new LibraryDatabase()), used);

        string.Join('\n', all.Except(used).Except(s_ofNoServer)).Should().BeEmpty("a server must be asked about each");
    }

    private static void Name(Type record, ISet<string> all, HashSet<Type> seen)
    {
        if (!seen.Add(record))
            return;
        foreach (var property in Settable(record))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var name = $"{record.Name}.{property.Name}";
            if (type.IsEnum)
                all.UnionWith(Enum.GetNames(type).Select(word => $"{name} {word}"));
            else
                all.Add(name);
            var item = type.IsGenericType ? type.GetGenericArguments()[0] : type;
            if (IsRecord(item))
                Name(item, all, seen);
        }
    }

    private static void Use(object record, ISet<string> used)
    {
        foreach (var property in Settable(record.GetType()))
        {
            var name = $"{record.GetType().Name}.{property.Name}";
            var value = property.GetValue(record);
            if (value is null or false || value is IEnumerable items and not string && !items.Cast<object>().Any())
                continue;
            used.Add(value is Enum ? $"{name} {value}" : name);
            foreach (var item in value is IEnumerable list and not string ? list.Cast<object?>() : [value])
            {
                if (item is not null && IsRecord(item.GetType()))
                    Use(item, used);
            }
        }
    }

    private static IEnumerable<PropertyInfo> Settable(Type record) => record
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.CanWrite && !s_ofTheSource.Contains(p.Name));

    private static bool IsRecord(Type type) => type.Namespace == typeof(DatabaseModel).Namespace && type.IsClass;
}
