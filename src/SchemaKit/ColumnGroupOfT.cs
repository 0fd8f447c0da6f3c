using System.Diagnostics.CodeAnalysis;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>The base of a group of columns: a table holds it as a property and gets its columns.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public abstract class ColumnGroup<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TSelf>
    : ColumnGroup
    where TSelf : ColumnGroup<TSelf>
{
    internal sealed override DeclaredObject Describe() => new ReflectedObject(this, typeof(TSelf), Apply);
}
