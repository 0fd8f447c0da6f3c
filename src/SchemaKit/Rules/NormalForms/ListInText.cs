using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A text that its name says is a list.</summary>
internal sealed class ListInText() : Rule("SK6001", "list-in-text", Severity.Info)
{
    private static readonly string[] s_types = ["text", "character varying", "character", "citext"];
    private static readonly string[] s_suffixes = ["_ids", "_list", "_csv"];

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            var isText = column.Type.ArrayDimensions == 0 && s_types.Contains(column.Type.Name);
            if (!isText || !IsCalledList(column.Name))
                continue;
            yield return new(
                this,
                Subject.Of(table, column),
                $"Is {Wording.Of(table, [column.Name])} a list in one text? No constraint and no plain index sees its "
                + "items. Move them to a table with a row for each, or make it an array.")
            {
                Grade = Grade.Suggested,
            };
        }
    }

    private static bool IsCalledList(string name) =>
        name == "tags" || s_suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));
}
