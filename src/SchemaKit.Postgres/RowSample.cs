namespace SchemaKit.Postgres;

/// <summary>A part of the rows of a table. The same data give the same part.</summary>
/// <remarks>Whole pages of the table are taken, so that the rest is not even read.</remarks>
/// <seealso href="https://www.postgresql.org/docs/current/sql-select.html#SQL-FROM"/>
public sealed record RowSample
{
    private RowSample()
    {
    }

    /// <summary>The percentage of the pages of the table; null when rows are counted.</summary>
    public double? Percentage { get; private init; }

    /// <summary>The most rows that are compared; null when a percentage says how many.</summary>
    public long? Rows { get; private init; }

    /// <summary>A percentage of the pages of the table.</summary>
    /// <param name="percentage">Above 0, and at most 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no such percentage.</exception>
    public static RowSample OfPercentage(double percentage) => percentage is > 0 and <= 100
        ? new() { Percentage = percentage }
        : throw new ArgumentOutOfRangeException(
            nameof(percentage), percentage, "A percentage is above 0, and at most 100.");

    /// <summary>At most so many rows, from pages all over the table as far as its statistics know how large it is.</summary>
    /// <param name="rows">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public static RowSample OfRows(long rows) => rows >= 1
        ? new() { Rows = rows }
        : throw new ArgumentOutOfRangeException(nameof(rows), rows, "A sample has at least one row.");
}
