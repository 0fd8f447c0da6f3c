namespace SchemaKit.Model;

/// <summary>The relation that a query names.</summary>
internal static class RelationName
{
    /// <summary>A name without a schema is taken for one of <c>public</c>, which every search path has.</summary>
    public static QualifiedName Of(ValueList<string> path) => path.Count > 1
        ? new(path[path.Count - 2], path[path.Count - 1])
        : new("public", path[0]);
}
