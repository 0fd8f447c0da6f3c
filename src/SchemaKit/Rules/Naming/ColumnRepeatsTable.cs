using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>A column is always read with its table: <c>users.user_name</c> says it twice.</summary>
internal sealed class ColumnRepeatsTable() : Rule("SK1013", "column-repeats-table", Severity.Off)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var prefixes = context.Inflector.Singulars(table.Name.Name).Append(table.Name.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(name => $"{name}_")
            .ToList();
        foreach (var column in table.Columns.Where(c => !c.IsInherited && !table.GroupColumns.Contains(c.Name)))
        {
            if (prefixes.Find(p => column.Name.StartsWith(p, StringComparison.Ordinal)) is not { } prefix)
                continue;
            var rest = column.Name.Substring(prefix.Length);
            if (rest.Length == 0
                || rest[0] is >= '0' and <= '9'
                || table.Column(rest) is not null
                || Keywords.Category(rest) != KeywordCategory.Unreserved
                || context.Settings.VagueNames.Contains(rest)
                || IsKey(table, column.Name))
                continue;
            var item = new NamedObject(Subject.Of(table, column), column.Name, table.Name.Schema);
            yield return new(
                this,
                item.Subject,
                $"{item.Mention} repeats the name of its table. Rename it to {rest}.",
                item.Renamed(rest));
        }
    }

    private static bool IsKey(TableModel table, string column) =>
        table.PrimaryKey?.Columns.Contains(column) == true
        || table.UniqueConstraints.Any(key => key.Columns.Contains(column))
        || table.Indexes.Any(index => index.IsUnique && index.Keys.Any(key => key.Column == column))
        || table.ForeignKeysOfRows().Any(key => key.Columns.Contains(column));
}
