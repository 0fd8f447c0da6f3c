using System.Globalization;
using System.Runtime.CompilerServices;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>The partitions of a table that is divided by range.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-partitioning.html"/>
public sealed class RangePartitions
{
    private readonly TableSpec _table;

    internal RangePartitions(TableSpec table) => _table = table;

    /// <summary>A partition.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="from">The least value; it belongs to the partition: <c>$"'2026-01-01'"</c>.</param>
    /// <param name="to">The value that it ends before.</param>
    /// <param name="define">
    /// What the partition says beyond its parent, such as an index or partitions of its own.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RangePartitions Partition(
        string name,
        Sql from,
        Sql to,
        Action<TableDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        _table.Partitions.Add(PartitionSpec.Of(name, define, file, line) with { From = [from], To = [to] });
        return this;
    }

    /// <summary>A partition of a table with several keys.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="from">The least values, one for each key; they belong to it: <c>[$"2026", $"minvalue"]</c>.</param>
    /// <param name="to">The values that it ends before.</param>
    /// <param name="define">
    /// What the partition says beyond its parent, such as an index or partitions of its own.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RangePartitions Partition(
        string name,
        Sql[] from,
        Sql[] to,
        Action<TableDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        _table.Partitions.Add(PartitionSpec.Of(name, define, file, line) with { From = from, To = to });
        return this;
    }

    /// <summary>
    /// A partition for each of some months, named after its table and month: <c>payments_2026_01</c>. The months of a
    /// <c>timestamp with time zone</c> are those of UTC, whatever the zone of the session that creates them.
    /// </summary>
    /// <param name="year">The year of the first month.</param>
    /// <param name="month">The first month, 1 to 12.</param>
    /// <param name="count">How many months.</param>
    /// <param name="prefix">What stands before the year: <c>p</c> for <c>payments_p2026_01</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public RangePartitions Monthly(
        int year,
        int month,
        int count,
        string prefix = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var first = new DateTime(year, month, 1);
        for (var i = 0; i < count; i++)
        {
            var from = first.AddMonths(i);
            var suffix = prefix + from.ToString("yyyy_MM", CultureInfo.InvariantCulture);
            _table.Partitions.Add(PartitionSpec.Of(suffix, null, file, line) with
            {
                IsSuffix = true,
                Days = (from, from.AddMonths(1)),
            });
        }

        return this;
    }

    /// <summary>The partition for what no other partition holds.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="define">
    /// What the partition says beyond its parent, such as an index or partitions of its own.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RangePartitions Default(
        string name,
        Action<TableDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        _table.Partitions.Add(PartitionSpec.Of(name, define, file, line));
        return this;
    }
}
