using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>What the rules say of one table and its partitions, before anybody accepts anything.</summary>
/// <remarks>
/// Rules are pure, so tables are judged at the same time; what is accepted is kept account of afterwards, in their
/// order.
/// </remarks>
internal sealed class TableJudgement
{
    /// <summary>Fewer tables are judged sooner than threads are started.</summary>
    private const int WorthThreads = 64;

    private readonly List<Finding> _findings = [];
    private readonly List<(Rule Rule, TableModel Table, Exception Exception)> _failures = [];

    private TableJudgement(TableModel table, IReadOnlyList<Rule> rules, RuleContext context)
    {
        foreach (var rule in rules)
        {
            if (table.IsIncomplete && rule.IsAboutAbsence)
                continue;
            Ask(rule, table, context);
            if (!rule.JudgesPartitions)
                continue;
            foreach (var partition in context.PartitionsOf(table))
                Ask(rule, partition, context);
        }
    }

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The rules that threw, and on which table.</summary>
    public IReadOnlyList<(Rule Rule, TableModel Table, Exception Exception)> Failures => _failures;

    /// <exception cref="OperationCanceledException">Somebody wants no answer any more.</exception>
    public static IReadOnlyList<TableJudgement> OfAll(
        IReadOnlyList<TableModel> tables, IReadOnlyList<Rule> rules, RuleContext context)
    {
        if (tables.Count < WorthThreads)
            return [.. tables.Select(table => new TableJudgement(table, rules, context))];
        var judgements = new TableJudgement[tables.Count];
        try
        {
            var options = new ParallelOptions { CancellationToken = context.Cancellation };
            Parallel.For(0, tables.Count, options, i => judgements[i] = new(tables[i], rules, context));
        }
        catch (AggregateException several)
        {
            // Only cancellation passes Ask, and nobody needs to hear of it more than once.
            throw new OperationCanceledException(several.InnerException!.Message, several, context.Cancellation);
        }

        return judgements;
    }

    private void Ask(Rule rule, TableModel table, RuleContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        try
        {
            foreach (var finding in rule.Check(table, context))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                _findings.Add(finding);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _failures.Add((rule, table, exception));
        }
    }
}
