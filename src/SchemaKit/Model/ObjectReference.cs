namespace SchemaKit.Model;

/// <summary>An object that another one needs to be there first.</summary>
/// <param name="Kind">What kind of object it is.</param>
/// <param name="Name">Its schema and name; for a raw object, its identity with an empty schema.</param>
public sealed record ObjectReference(SchemaObjectKind Kind, QualifiedName Name)
{
    /// <summary>The name, never quoted.</summary>
    public override string ToString() => Name.ToString();

    /// <summary>Whether it is the type, or that of the elements.</summary>
    internal bool IsTypeOf(DataType type) =>
        Kind == SchemaObjectKind.Type && type.Schema == Name.Schema && type.Name == Name.Name;
}
