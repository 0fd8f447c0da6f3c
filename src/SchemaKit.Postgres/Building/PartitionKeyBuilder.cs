using SchemaKit.Model;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <seealso href="https://www.postgresql.org/docs/current/catalog-pg-partitioned-table.html"/>
internal sealed class PartitionKeyBuilder(Catalog catalog, IndexBuilder indexes)
{
    private readonly Dictionary<uint, PartitionKeyRow> _rows =
        catalog.Rows.PartitionKeys.Rows.ToDictionary(p => p.Relation);

    public PartitionKeyModel? Of(RelationRow relation)
    {
        if (!_rows.TryGetValue(relation.Oid, out var row))
            return null;
        var texts = Deparsed.Split(Deparsed.Inside(relation.PartitionKey!));
        var keys = Enumerable.Range(0, row.Columns.Length).Select(i => Key(row, i, texts[i])).ToValueList();
        return new(Method(row.Method), keys);
    }

    private IndexKeyModel Key(PartitionKeyRow row, int position, string text)
    {
        var number = row.Columns[position];
        if (number == 0)
            return OfExpression(row, text);
        var column = catalog.Column(row.Relation, number);
        var key = indexes.Key(
            column.Type, column.Collation, row.Collations[position], row.OperatorClasses[position], []);
        return key with { Column = column.ColumnName };
    }

    // The type of the expression is nowhere: what follows its text says what is unusual.
    private IndexKeyModel OfExpression(PartitionKeyRow row, string text)
    {
        var expression = Deparsed.Expression(text);
        var rest = text[expression.Length..].Trim();
        var words = rest.StartsWith("COLLATE ", StringComparison.Ordinal)
            ? rest["COLLATE ".Length..].Split(' ', 2)
            : null;
        var operatorClass = words is null ? rest : words.ElementAtOrDefault(1) ?? "";
        return new()
        {
            Expression = catalog.Expression(row.Relation, expression),
            Collation = words?[0],
            OperatorClass = operatorClass.Length == 0 ? null : operatorClass,
        };
    }

    private static PartitionMethod Method(string letter) => letter switch
    {
        "r" => PartitionMethod.Range,
        "l" => PartitionMethod.List,
        "h" => PartitionMethod.Hash,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No such method."),
    };
}
