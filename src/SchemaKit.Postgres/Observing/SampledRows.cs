using System.Globalization;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Postgres.Observing;

/// <summary>The rows that are compared, as an item of <c>from</c>: all of a table, or a sample.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-select.html#SQL-FROM"/>
internal static class SampledRows
{
    // The same pages each time: who mends the rows shall see it.
    private const string Repeatable = "repeatable (0)";

    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, which are called <c>c1</c> and so on.</param>
    /// <param name="sample">The part of the rows; null for all.</param>
    public static string Of(QualifiedName table, IReadOnlyList<string> columns, RowSample? sample)
    {
        var named = columns.Select((column, i) => $"{Identifier.Quote(column)} as c{i + 1}");
        return $"(select {string.Join(", ", named)} from {table.ToSql()}{Part(table, sample)}) as r";
    }

    private static string Part(QualifiedName table, RowSample? sample) => sample switch
    {
        { Percentage: { } percentage } => $" tablesample system ({Invariant(percentage)}) {Repeatable}",
        { Rows: { } rows } => $" tablesample system ({Estimated(table, rows)}) {Repeatable} limit {Invariant(rows)}",
        _ => "",
    };

    /// <summary>The percentage that makes so many rows; all where the size of the table is not known.</summary>
    /// <remarks>A partitioned table counts by its partitions, which are counted when they are analyzed.</remarks>
    private static string Estimated(QualifiedName table, long rows)
    {
        var relation = $"{Identifier.Literal(table.ToSql())}::regclass";
        return $"""
            (select coalesce(least(100, 100.0 * {Invariant(rows)} / nullif(sum(greatest(reltuples, 0)), 0)), 100)
              from pg_class where relkind <> 'p' and (oid = {relation}
                or oid in (select relid from pg_partition_tree({relation}))))
            """;
    }

    private static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
