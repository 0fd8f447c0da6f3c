using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>What has a type and is in no table.</summary>
internal static class TypedNames
{
    /// <summary>Domains, and the attributes of composite types: whoever uses them is not told again.</summary>
    public static IEnumerable<TypedName> OutsideTables(DatabaseModel database) =>
        database.Domains
            .Select(d => new TypedName(Subject.Of(ObjectKind.Type, d.Name, d.Location), d.Name.Name, d.Type))
            .Concat(database.CompositeTypes.SelectMany(Attributes));

    private static IEnumerable<TypedName> Attributes(CompositeTypeModel type)
    {
        var owner = Subject.Of(ObjectKind.Type, type.Name, type.Location);
        return type.Attributes.Select(a => new TypedName(
            Subject.In(owner, ObjectKind.Attribute, a.Name, a.Location), $"{type.Name.Name}.{a.Name}", a.Type));
    }
}
