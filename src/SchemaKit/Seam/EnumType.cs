using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Seam;

/// <summary>A user's enum as the builder sees it: made from a type at run time and from a symbol in the compiler.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Labels">The labels in order of the members' values, as the run time lists them.</param>
internal sealed record EnumType(string Name, ValueList<string> Labels)
{
    public static EnumType Of<TEnum>()
        where TEnum : struct, Enum => Of(typeof(TEnum));

    public static EnumType Of(Type type) => Of(type.Name, Enum.GetNames(type));

    public static EnumType Of(string name, IEnumerable<string> members) =>
        new(SnakeCase.Of(name), members.Select(SnakeCase.Of).ToValueList());

    public string LabelOf(EnumValue value)
    {
        var label = SnakeCase.Of(value.Member);
        return Labels.Contains(label)
            ? label
            : throw new ArgumentException($"The enum {Name} has no member {value.Member}.", nameof(value));
    }
}
