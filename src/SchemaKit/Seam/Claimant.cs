using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>What takes a name: <c>an index of public.orders</c>. It is put into words only for a fault.</summary>
internal readonly record struct Claimant(string What, QualifiedName Name)
{
    public override string ToString() => $"{What} {Name}";
}
