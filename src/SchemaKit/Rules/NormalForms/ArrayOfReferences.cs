using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>An array of the keys of another table, which no foreign key can hold.</summary>
internal sealed class ArrayOfReferences() : Rule("SK6002", "array-of-references", Severity.Info)
{
    private const string Suffix = "_ids";

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            if (column.Type.ArrayDimensions == 0 || Target(column, table, context) is not { } target)
                continue;
            yield return new(
                this,
                Subject.Of(table, column),
                $"{Wording.Of(table, [column.Name])} holds keys of {Wording.Of(target.Name)}, but no foreign key can "
                + "watch over the items of an array. Move them to a table with a row for each.")
            {
                Grade = Grade.Suggested,
            };
        }
    }

    private static TableModel? Target(ColumnModel column, TableModel table, RuleContext context)
    {
        if (!column.Name.EndsWith(Suffix, StringComparison.Ordinal))
            return null;
        var singular = column.Name.Substring(0, column.Name.Length - Suffix.Length);
        var names = new[] { context.Inflector.Plural(singular), singular }.Distinct();
        return names.Select(name => context.Table(new(table.Name.Schema, name))).FirstOrDefault(target =>
            target?.PrimaryKey is { Columns: [var key] }
            && target.Column(key)?.Type.Base == column.Type.Base);
    }
}
