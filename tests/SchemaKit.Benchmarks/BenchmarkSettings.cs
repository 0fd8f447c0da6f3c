using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;

namespace SchemaKit.Benchmarks;

/// <summary>
/// Short runs of what is warm: each benchmark has a process of its own, and medians are what counts. The runtime goes on
/// compiling code of many small methods, such as rules, for a hundred calls; forty warm-ups see the end of it. Garbage is
/// collected as in the command: not by a thread beside the work, which would take one of few cores.
/// </summary>
internal sealed class BenchmarkSettings : ManualConfig
{
    public BenchmarkSettings()
    {
        AddJob(Job.Default.WithGcConcurrent(false).WithWarmupCount(40).WithIterationCount(12));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(
            DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Metrics);
        AddColumn(
            StatisticColumn.Median,
            StatisticColumn.Min,
            StatisticColumn.Max,
            BaselineRatioColumn.RatioMean,
            MedianPerTable.Column);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        WithOptions(ConfigOptions.JoinSummary);
    }
}
