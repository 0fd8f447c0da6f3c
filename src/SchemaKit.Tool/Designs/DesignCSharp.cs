using SchemaKit.CSharp;
using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Tool.Designs;

/// <summary>Better designs as C# classes, in one file.</summary>
internal static class DesignCSharp
{
    public static void Write(IReadOnlyList<BetterDesign> designs, DatabaseModel model, TextWriter output)
    {
        foreach (var design in designs)
            model = design.In(model);
        var source = SchemaSource.Of(model, designs.SelectMany(design => design.Tables));
        var written = new Queue<ClassSource>(source.Classes);
        foreach (var design in designs)
        {
            output.Write($"// {design.Before.Name} becomes what is below. Add to the database:\n");
            foreach (var _ in design.Parts)
                output.Write($"//     d.Add<{written.Dequeue().Name}>();\n");
            written.Dequeue();
            foreach (var lost in design.Lost)
                output.Write($"// No table can hold {lost} any more.\n");
            foreach (var note in design.Notes)
                output.Write($"// {note}\n");
        }

        if (designs.Count > 0)
            output.Write($"\n{source.ToText(null)}");
    }
}
