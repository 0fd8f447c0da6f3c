using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SchemaKit.Benchmarks;

/// <summary>The median in microseconds divided by the number of tables: constant when the cost is linear.</summary>
internal sealed class MedianPerTable : IColumn
{
    public static IColumn Column { get; } = new MedianPerTable();

    public string Id => nameof(MedianPerTable);

    public string ColumnName => "us/table";

    public string Legend => "Median in microseconds, divided by the number of tables";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "NA";
        if (benchmarkCase.Parameters["Tables"] is not int tables)
            return "-";
        return (statistics.Median / 1000 / tables).ToString("0.0", summary.GetCultureInfo());
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
