using SchemaKit.NormalForms;

namespace SchemaKit.Tool.Designs;

/// <summary>Better designs as SQL that moves the rows.</summary>
internal static class DesignSql
{
    public static void Write(IReadOnlyList<BetterDesign> designs, bool hasView, TextWriter output)
    {
        foreach (var design in designs)
        {
            var script = MovingScript.Of(design, hasView);
            output.Write($"-- {design.Before.Name}: first the new tables, with all rows.\n");
            output.Write("-- From then on a value that refers to a new table must be there first.\n");
            foreach (var lost in design.Lost)
                output.Write($"-- No table can hold {lost} any more.\n");
            foreach (var note in design.Notes)
                output.Write($"-- {note}\n");
            output.Write(script.Move);
            output.Write("\n-- Last, on its own day, when nothing reads the old columns any more.\n");
            output.Write(script.Drop);
        }
    }
}
