using SchemaKit.Model;

namespace SchemaKit.Rules.Documentation;

/// <summary>A comment is the one documentation that travels with the table.</summary>
internal sealed class TableComment() : Rule("SK1201", "table-comment", Severity.Info)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (string.IsNullOrWhiteSpace(table.Comment))
        {
            yield return new(
                this,
                Subject.Of(table),
                $"{table.Name.Name} has no comment. Say what one row is with t.Comment(\"…\").");
        }
    }
}
