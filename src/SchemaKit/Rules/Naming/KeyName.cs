using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>A primary key of one column has the same name everywhere, so that nobody has to look it up.</summary>
internal sealed class KeyName() : Rule("SK1015", "key-name", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.PrimaryKey is not { Columns: { Count: 1 } columns } || table.Column(columns[0]) is not { } column)
            return [];
        var isAfterTable = context.Settings.KeysNameTheirTable;
        string[] names = isAfterTable
            ? [.. context.Inflector.Singulars(table.Name.Name).Select(singular => $"{singular}_id")]
            : ["id"];
        if (names.Contains(column.Name)
            || column.IsInherited
            || table.GroupColumns.Contains(column.Name)
            || table.ForeignKeysOfRows().Any(key => key.Columns.Contains(column.Name))
            || table.HasNaturalCode(context.Domains))
            return [];
        var item = new NamedObject(Subject.Of(table, column), column.Name, table.Name.Schema);
        var isFree = table.Column(names[0]) is null;
        return
        [
            new(
                this,
                item.Subject,
                $"{item.Mention} is the primary key, but is not called {names[0]}. "
                + (isFree ? "Rename it." : $"The column {names[0]} has that name: rename both."),
                isFree ? item.Renamed(names[0]) : null),
        ];
    }
}
