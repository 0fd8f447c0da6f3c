using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>A column whose name says another type than it has. Only the values could tell for sure.</summary>
internal abstract class MistypedColumn(string id, string slug) : Rule(id, slug, Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            // What refers to another column has the type of that one, which is judged there.
            if (Guess(table, column) is { } guess && !column.IsInherited && !IsReference(table, column))
                yield return Report(table, column, guess, context);
        }
    }

    private protected abstract TypeGuess? Guess(TableModel table, ColumnModel column);

    private static bool IsReference(TableModel table, ColumnModel column) =>
        table.RefersBy(column.Name);

    private Finding Report(TableModel table, ColumnModel column, TypeGuess guess, RuleContext context)
    {
        var sql = guess.IsCast ? TypeChange.Sql(table, column, guess.Type, context, isCast: true) : null;
        return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{column.Name} is {column.Type}, though its name says {guess.What}. "
            + $"Make it {guess.Type} if its values are.",
            guess.CSharp is null && sql is null ? null : new(guess.CSharp, sql))
        {
            Grade = Grade.Suggested,
        };
    }
}
