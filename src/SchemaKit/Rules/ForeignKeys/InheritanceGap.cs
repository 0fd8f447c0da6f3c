using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>Keys of a table that others inherit from: they hold for its own rows alone.</summary>
internal sealed class InheritanceGap() : Rule("SK4018", "inheritance-gap", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var heirs = context.Tables
            .SelectMany(table => table.Inherits, (table, parent) => (Parent: parent, Heir: table))
            .ToLookup(pair => pair.Parent, pair => pair.Heir);
        return from table in context.Tables
               where heirs.Contains(table.Name)
               let lost = Lost(table, [.. heirs[table.Name]]).ToArray()
               where lost.Length > 0
               select Report(table, heirs[table.Name], lost);
    }

    /// <summary>Keys hold in one table at a time; a foreign key can be repeated in each.</summary>
    private static IEnumerable<string> Lost(TableModel table, TableModel[] heirs)
    {
        if (table.PrimaryKey is { } primary)
            yield return primary.Name;
        foreach (var key in table.UniqueConstraints)
            yield return key.Name;
        foreach (var index in table.Indexes.Where(index => index.IsUnique))
            yield return index.Name;
        foreach (var key in table.ForeignKeys.Where(key => !heirs.All(heir => Repeats(heir, key))))
            yield return key.Name;
    }

    private static bool Repeats(TableModel heir, ForeignKeyModel key) => heir.ForeignKeys.Any(own =>
        own.Columns == key.Columns && own.Target == key.Target && own.TargetColumns == key.TargetColumns);

    private Finding Report(TableModel table, IEnumerable<TableModel> heirs, string[] lost)
    {
        var names = string.Join(", ", heirs.Select(heir => Wording.Of(heir.Name)));
        var message = $"{Wording.Of(table.Name)} is inherited by {names}, "
            + $"for whose rows {string.Join(", ", lost)} of {Wording.Of(table.Name)} "
            + $"{(lost.Length == 1 ? "does" : "do")} not hold. "
            + "Use partitions, or a table of its own for what all have.";
        return new(this, Subject.Of(table), message);
    }
}
