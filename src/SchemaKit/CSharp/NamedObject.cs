using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>An object beside tables, and the static property that holds it.</summary>
/// <param name="Reference">The object; routines of one name have one reference.</param>
/// <param name="Model">Its model.</param>
/// <param name="ClassName">The class of the property.</param>
/// <param name="Member">The property.</param>
/// <param name="Position">Its place in the order of creation: what it uses comes before it.</param>
internal sealed record NamedObject(
    ObjectReference Reference, Located Model, string ClassName, string Member, int Position)
{
    public string Path => $"{ClassName}.{Member}";

    /// <summary>How another object reaches it; null is for what is in no class of objects.</summary>
    public string PathFrom(NamedObject? user) => user?.ClassName == ClassName ? Member : Path;
}
