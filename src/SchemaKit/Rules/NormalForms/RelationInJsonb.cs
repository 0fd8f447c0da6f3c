using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A document of which indexes and generated columns take out one key after the other.</summary>
internal sealed class RelationInJsonb() : Rule("SK6005", "relation-in-jsonb", Severity.Off)
{
    private const int Fewest = 2;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            if (column.Type is not { Name: "jsonb", ArrayDimensions: 0 } || IsSearchedAsWhole(table, column.Name))
                continue;
            var keys = Expressions(table).SelectMany(e => e.Tree.SelfAndParts())
                .Select(part => KeyOf(part, column.Name))
                .OfType<string>()
                .Distinct()
                .ToList();
            if (keys.Count < Fewest)
                continue;
            yield return new(
                this,
                Subject.Of(table, column),
                $"Is {Wording.Of(table, [column.Name])} a row in one value? Indexes and generated columns take out its "
                + $"{DependencyWords.List(keys)}. Make them columns.")
            {
                Grade = Grade.Suggested,
            };
        }
    }

    /// <summary>A plain index on the document is for keys that nobody knows beforehand.</summary>
    private static bool IsSearchedAsWhole(TableModel table, string column) =>
        table.Indexes.Any(index => index.Keys.Any(key => key.Column == column));

    private static IEnumerable<SqlExpression> Expressions(TableModel table) =>
        table.Indexes.SelectMany(index => index.Keys).Select(key => key.Expression)
            .Concat(table.Columns.Select(column => column.Generated))
            .OfType<SqlExpression>();

    private static string? KeyOf(Expression part, string column) =>
        part is Binary { Operator: "->" or "->>", Left: ColumnRef left, Right: var right } && left.Name == column
            ? (right is Cast cast ? cast.Operand : right) switch
            {
                Literal { Kind: LiteralKind.Text } key => key.Text,
                _ => null,
            }
            : null;
}
