using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>An enum type as a C# enum.</summary>
internal static class EnumClass
{
    public static ClassSource Of(EnumModel model, EnumNames names)
    {
        var text = new CodeText();
        var facts = new List<string>();
        if (SnakeCase.Of(names.ClassName.TrimStart('@')) != model.Name.Name)
            facts.Add(CSharpText.Literal(model.Name.Name));
        if (model.Name.Schema != "public")
            facts.Add($"Schema = {CSharpText.Literal(model.Name.Schema)}");
        if (model.Comment is { } comment)
            facts.Add($"Comment = {CSharpText.Literal(comment)}");
        if (facts.Count > 0)
            text.Line(0, $"[EnumName({string.Join(", ", facts)})]");
        text.Line(0, $"public enum {names.ClassName}");
        text.Line(0, "{");
        var isPlain = facts.Count == 0;
        foreach (var label in model.Labels)
        {
            var rename = model.FormerLabels.FirstOrDefault(l => l.Label == label);
            isPlain &= Member(text, label, names.Members[label], rename);
        }

        text.Line(0, "}");
        return new(names.ClassName, text.ToString(), isPlain ? [] : ["SchemaKit"], []);
    }

    /// <returns>Whether its name says it all.</returns>
    private static bool Member(CodeText text, string label, string member, EnumLabelRename? rename)
    {
        var facts = new List<string>();
        if (SnakeCase.Of(member.TrimStart('@')) != label)
            facts.Add(CSharpText.Literal(label));
        if (rename is not null)
            facts.Add($"WasNamed = {CSharpText.Literal(rename.FormerLabel)}");
        if (facts.Count > 0)
            text.Line(1, $"[Label({string.Join(", ", facts)})]");
        text.Line(1, $"{member},");
        return facts.Count == 0;
    }
}
