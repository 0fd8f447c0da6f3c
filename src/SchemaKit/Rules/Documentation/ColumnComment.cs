using SchemaKit.Model;

namespace SchemaKit.Rules.Documentation;

/// <summary>A column whose meaning is in its author's head alone.</summary>
internal sealed class ColumnComment() : Rule("SK1202", "column-comment", Severity.Info)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        table.Columns
            .Where(c => CommentDirective.Prose(c.Comment) is null && !SpeaksForItself(table, c))
            .Select(c => new Finding(
                this,
                Subject.Of(table, c),
                $"{table.Name.Name}.{c.Name} has no comment. Say what a value means with .Comment(\"…\")."));

    private static bool SpeaksForItself(TableModel table, ColumnModel column) =>
        column.Name == "id"
        || column is { Name: "row_version", Generated: not null }
        || table.HasRowsThatReferBy(column.Name)
        || table.GroupColumns.Contains(column.Name);
}
