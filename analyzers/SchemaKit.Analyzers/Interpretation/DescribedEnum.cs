using System.Globalization;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Seam;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>A user's enum, from its symbol, as <see cref="EnumType.Of(Type)"/> describes one from its type.</summary>
internal static class DescribedEnum
{
    public static EnumType Of(INamedTypeSymbol type)
    {
        var attribute = Attribute(type, nameof(EnumNameAttribute));
        var name = Argument(attribute, 0);
        return new(
            new(Named(attribute, nameof(EnumNameAttribute.Schema)) ?? "public", name ?? SnakeCase.Of(type.Name)),
            Members(type).Select(Member).ToValueList())
        {
            Comment = Named(attribute, nameof(EnumNameAttribute.Comment)),
        };
    }

    /// <summary>By unsigned value, as <see cref="Enum.GetNames(Type)"/> has them.</summary>
    private static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>()
        .Where(field => field.HasConstantValue)
        .OrderBy(field => field.ConstantValue is ulong large
            ? large
            : unchecked((ulong)Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture)));

    private static EnumMember Member(IFieldSymbol field)
    {
        var label = Attribute(field, nameof(LabelAttribute));
        return new(
            field.Name, Argument(label, 0) ?? SnakeCase.Of(field.Name), Named(label, nameof(LabelAttribute.WasNamed)));
    }

    private static AttributeData? Attribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(
        a => a.AttributeClass is { ContainingNamespace.Name: nameof(SchemaKit) } type && type.Name == name);

    private static string? Argument(AttributeData? attribute, int index) =>
        attribute?.ConstructorArguments.Length > index ? attribute.ConstructorArguments[index].Value as string : null;

    private static string? Named(AttributeData? attribute, string name) =>
        attribute?.NamedArguments.FirstOrDefault(pair => pair.Key == name).Value.Value as string;
}
