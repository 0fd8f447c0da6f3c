using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>A default that was meant to be no value, and is a text.</summary>
internal sealed class DefaultIsTheWordNull() : Rule("SK2503", "default-is-the-word-null", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => c.Default is not null && !c.IsInherited))
        {
            var isText = BuiltInType.IsText(BuiltInType.ScalarNameOf(context.Domains.BaseOf(column.Type)));
            if (isText && WordIn(column.Default!) is { } word && !table.Checks.Any(c => Lists(c, column.Name, word)))
                yield return Report(table, column, word);
        }
    }

    private static string? WordIn(SqlExpression value)
    {
        var range = TokenRange.Of(value);
        if (range.Count == 0 || range[0].Kind != SqlTokenKind.Literal || !IsCast(range.Skip(1)))
            return null;
        var word = range[0].Text.TrimStart('\'');
        return word is "NULL" or "null" or "Null" or "None" or "undefined" ? word : null;
    }

    private static bool IsCast(TokenRange range)
    {
        for (var i = 0; i < range.Count; i++)
        {
            if (range[i].Kind == SqlTokenKind.Literal
                || (range[i].Kind == SqlTokenKind.Sign && range[i].Text is not ("::" or "(" or ")" or ".")))
            {
                return false;
            }
        }

        return true;
    }

    // A check that names the word knows it for a value.
    private static bool Lists(CheckModel check, string column, string word) =>
        check.Reads(column)
        && SqlTokens.Of(check.Condition.Text).Any(t => t.Kind == SqlTokenKind.Literal && t.Text == $"'{word}");

    private Finding Report(TableModel table, ColumnModel column, string word) => new(
        this,
        Subject.Of(table, column),
        $"{Wording.Of(table.Name)}.{column.Name} has the text '{word}' for a default, which is not null. Remove the default.",
        new(
            null,
            $"alter table {table.Name.ToSql()} alter column {Identifier.Quote(column.Name)} drop default;"));
}
