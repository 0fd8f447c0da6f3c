using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>What takes a name: <c>an index of public.orders</c>. It is put into words only for a fault.</summary>
/// <param name="What">What it is.</param>
/// <param name="Name">The object, or the one that it is a part of.</param>
/// <param name="Location">The line that said it.</param>
internal readonly record struct Claimant(string What, QualifiedName Name, SourceLocation? Location)
{
    public override string ToString() => $"{What} {Name}";
}
