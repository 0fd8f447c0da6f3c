using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>What an enum type and its labels are called in C#.</summary>
/// <param name="ClassName">The enum.</param>
/// <param name="Members">The members, by label.</param>
internal sealed record EnumNames(string ClassName, IReadOnlyDictionary<string, string> Members)
{
    /// <summary>What every enum has, and its members must not hide.</summary>
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal) { "value__" };

    public static EnumNames Of(EnumModel model, string className)
    {
        var scope = new Scope(s_reserved.Contains);
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var label in model.Labels)
            members[label] = scope.Take(PascalCase.Of(label), "Label");
        return new(className, members);
    }
}
