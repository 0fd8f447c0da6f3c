using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>
/// Keys of indexes and statistics from what was said to the model; tables and materialized views have them.
/// </summary>
internal static class IndexKeyParts
{
    public static IndexKeyModel ToModel(
        IndexKey key,
        Func<Column, string> nameOf,
        Func<Sql?, SqlExpression?> render,
        SourceLocation? user,
        QualifiedName owner,
        Faults faults)
    {
        var column = key.Column is { } held ? nameOf(held) : key.ViewColumn;
        if (column is not null && key.SampleTarget is not null)
        {
            faults.Add(
                user,
                $"A key of {owner} says how finely the column {column} is sampled, which only that of an expression "
                + "can; say StatisticsTarget(…) where the column is made.");
        }

        return new()
        {
            Column = column,
            Expression = render(key.Expression),
            Collation = key.Collation,
            OperatorClass = key.OperatorClass,
            IsDescending = key.IsDescending,
            Nulls = key.Nulls,
            StatisticsTarget = key.SampleTarget,
        };
    }
}
