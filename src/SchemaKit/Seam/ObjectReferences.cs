using SchemaKit.Model;

namespace SchemaKit.Seam;

internal static class ObjectReferences
{
    /// <summary>By kind and name: the order of mention would change with the SQL.</summary>
    public static ValueList<ObjectReference> InOrder(this IEnumerable<ObjectReference> references) => references
        .OrderBy(r => r.Kind)
        .ThenBy(r => r.Name.Schema, StringComparer.Ordinal)
        .ThenBy(r => r.Name.Name, StringComparer.Ordinal)
        .ToValueList();
}
