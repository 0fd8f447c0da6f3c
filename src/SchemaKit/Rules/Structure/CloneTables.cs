using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>A year, a month or a number in a name, instead of in a column.</summary>
internal sealed class CloneTables() : Rule("SK7007", "clone-tables", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var groups = table.Columns
            .Where(c => NumberedName.HasYear(c.Name))
            .GroupBy(c => (Stem: NumberedName.StemOf(c.Name), c.Type));
        foreach (var columns in groups.Where(g => g.Count() > 1))
        {
            var names = string.Join(", ", columns.Select(c => c.Name));
            yield return new(
                this,
                Subject.Of(table, columns.First()),
                $"{Wording.Of(table.Name)} has a column for each year: {names}. Make the year a column of a table with "
                + "a row for each.")
            {
                Severity = Severity.Info,
            };
        }
    }

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        // Tables that inherit are a matter of SK7006.
        var numbered = context.Tables.Where(t =>
            t.Columns.Count > 0 && t.Inherits.Count == 0 && NumberedName.StemOf(t.Name.Name) != t.Name.Name);
        var alike = numbered.GroupBy(t => new QualifiedName(t.Name.Schema, NumberedName.StemOf(t.Name.Name)));
        foreach (var tables in alike)
        {
            foreach (var clones in tables.GroupBy(ShapeOf).Where(g => g.Count() > 1))
            {
                var names = clones.Select(t => t.Name.Name).ToList();
                yield return new(
                    this,
                    Subject.Of(clones.First()),
                    $"{string.Join(", ", names)} have the same columns, and their names differ in a number or a month "
                    + "alone. Make them partitions of one table, with a column for what differs.");
            }
        }
    }

    private static ValueList<(string, DataType)> ShapeOf(TableModel table) =>
        table.Columns.Select(c => (c.Name, c.Type)).ToValueList();
}
