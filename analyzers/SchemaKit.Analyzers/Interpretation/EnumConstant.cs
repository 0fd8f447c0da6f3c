using SchemaKit.Seam;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>A value of an enum that does not exist in this process.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Value">The number.</param>
internal sealed record EnumConstant(INamedTypeSymbol Type, object Value)
{
    /// <summary>As the builder wants it.</summary>
    public EnumValue ToEnumValue() => new(ToString());

    public bool Equals(EnumConstant? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type) && Value.Equals(other.Value);

    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The name of the member, as at run time.</summary>
    /// <exception cref="NotFollowedException">No member has the value, or several have.</exception>
    public override string ToString()
    {
        var names = Type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue && Value.Equals(field.ConstantValue))
            .Select(field => field.Name)
            .ToArray();
        return names.Length == 1 ? names[0] : throw new NotFollowedException();
    }
}
