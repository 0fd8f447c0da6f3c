using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Seam;

/// <summary>
/// A user's enum as the builder sees it: made from a type at run time and from a symbol in the compiler.
/// </summary>
/// <param name="Name">The schema and the name in the database.</param>
/// <param name="Members">The members in order of their values, as the run time lists them.</param>
internal sealed record EnumType(QualifiedName Name, ValueList<EnumMember> Members)
{
    public string? Comment { get; init; }

    public static EnumType Of<TEnum>()
        where TEnum : struct, Enum => Of(typeof(TEnum));

    public static EnumType Of(Type type)
    {
        var name = type.GetCustomAttribute<EnumNameAttribute>();
        return new(
            new(name?.Schema ?? "public", name?.Name ?? SnakeCase.Of(type.Name)),
            Enum.GetNames(type).Select(member => Member(type, member)).ToValueList())
        {
            Comment = name?.Comment,
        };
    }

    public EnumModel ToModel(SourceLocation location) => new(Name, Members.Select(m => m.Label).ToValueList())
    {
        Location = location,
        Comment = Comment,
        FormerLabels = Members.Where(m => m.FormerLabel is not null)
            .Select(m => new EnumLabelRename(m.Label, m.FormerLabel!)).ToValueList(),
    };

    public string LabelOf(EnumValue value) =>
        Members.FirstOrDefault(m => m.Name == value.Member)?.Label
        ?? throw new ArgumentException($"The enum {Name.Name} has no member {value.Member}.", nameof(value));

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The trimmer keeps every field of an enum.")]
    private static EnumMember Member(Type type, string member)
    {
        var label = type.GetTypeInfo().GetDeclaredField(member)?.GetCustomAttribute<LabelAttribute>();
        return new(member, label?.Text ?? SnakeCase.Of(member), label?.WasNamed);
    }
}
