using SchemaKit.Expressions;
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
        var literal = (value.Tree is Cast cast ? cast.Operand : value.Tree) as Literal;
        return literal is { Kind: LiteralKind.Text, Text: "NULL" or "null" or "Null" or "None" or "undefined" }
            ? literal.Text
            : null;
    }

    // A check that names the word knows it for a value.
    private static bool Lists(CheckModel check, string column, string word) =>
        check.Reads(column)
        && check.Condition.Tree.SelfAndParts().Any(p =>
            p is Literal { Kind: LiteralKind.Text } text && text.Text == word);

    private Finding Report(TableModel table, ColumnModel column, string word) => new(
        this,
        Subject.Of(table, column),
        $"{Wording.Of(table.Name)}.{column.Name} has the text '{word}' for a default, which is not null. "
        + "Remove the default.",
        new(
            null,
            $"alter table {table.Name.ToSql()} alter column {Identifier.Quote(column.Name)} drop default;"));
}
