using SchemaKit.NormalForms;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Tool.Designs;

/// <summary>Better designs for people.</summary>
internal static class DesignText
{
    public static void Write(IReadOnlyList<BetterDesign> designs, TextWriter output)
    {
        foreach (var design in designs)
        {
            if (design != designs[0])
                output.WriteLine();
            output.WriteLine($"{Wording.Of(design.Before.Name)} becomes");
            foreach (var table in design.Parts.Select(part => part.Table).Prepend(design.After))
            {
                var primary = table.PrimaryKey?.Columns ?? [];
                var columns = table.Columns.Select(c => primary.Contains(c.Name) ? $"{c.Name}*" : c.Name);
                output.WriteLine($"  {Wording.Of(table.Name)} ({string.Join(", ", columns)})");
                foreach (var key in table.ForeignKeys.Where(f => design.Parts.Any(p => p.Table.Name == f.Target)))
                    output.WriteLine($"    {string.Join(", ", key.Columns)} refers to {Wording.Of(key.Target)}");
            }

            foreach (var lost in design.Lost)
                output.WriteLine($"  No table can hold {lost} any more.");
            foreach (var note in design.Notes)
                output.WriteLine($"  {note}");
        }

        if (designs.Count == 0)
            output.WriteLine("No declared dependency asks for another design.");
    }
}
