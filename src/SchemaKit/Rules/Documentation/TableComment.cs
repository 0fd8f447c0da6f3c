using SchemaKit.Model;

namespace SchemaKit.Rules.Documentation;

/// <summary>A comment is the one documentation that travels with the table.</summary>
internal sealed class TableComment() : Rule("SK1201", "table-comment", Severity.Info)
{
    private const int Percent = 100;

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var options = context.Settings.TableComments;
        var tables = context.Tables
            .Where(t => !t.IsIncomplete && (options.CountsJunctions || !t.IsJunction()))
            .ToList();
        var commented = tables.Where(HasComment).ToList();
        if ((long)commented.Count * Percent >= (long)options.Coverage * tables.Count)
            return [];
        var schemas = new HashSet<string>(commented.Select(t => t.Name.Schema), StringComparer.Ordinal);
        return tables
            .Where(t => !HasComment(t) && (!options.AllOrNothing || schemas.Contains(t.Name.Schema)))
            .Select(t => Report(t, Comparison(options, commented.Count, tables.Count)));
    }

    private static bool HasComment(TableModel table) => !string.IsNullOrWhiteSpace(table.Comment);

    private static string Comparison(TableCommentOptions options, int commented, int all)
    {
        if (options.Coverage < Percent)
            return $", and only {commented} of {all} tables have one, which is less than {options.Coverage} %";
        return options.AllOrNothing ? ", though others of its schema have" : "";
    }

    private Finding Report(TableModel table, string comparison) => new(
        this,
        Subject.Of(table),
        $"{table.Name.Name} has no comment{comparison}. Say what one row is with t.Comment(\"…\").");
}
