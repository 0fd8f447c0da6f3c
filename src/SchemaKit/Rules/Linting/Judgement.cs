using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>
/// What the rules say of one table and its partitions, or one rule of the whole database, before anybody accepts
/// anything.
/// </summary>
internal sealed class Judgement(RuleContext context)
{
    private readonly List<Finding> _findings = [];
    private readonly List<(Rule Rule, TableModel? Table, Exception Exception)> _failures = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The rules that threw, and on which table; on none where the database was judged.</summary>
    public IReadOnlyList<(Rule Rule, TableModel? Table, Exception Exception)> Failures => _failures;

    public static Judgement Of(TableModel table, IReadOnlyList<Rule> rules, RuleContext context)
    {
        var judgement = new Judgement(context);
        foreach (var rule in rules)
        {
            if (table.IsIncomplete && rule.IsAboutAbsence)
                continue;
            judgement.Ask(rule, table);
            if (!rule.JudgesPartitions)
                continue;
            foreach (var partition in context.PartitionsOf(table))
                judgement.Ask(rule, partition);
        }

        return judgement;
    }

    public static Judgement Of(Rule rule, RuleContext context)
    {
        var judgement = new Judgement(context);
        judgement.Ask(rule, null);
        return judgement;
    }

    private void Ask(Rule rule, TableModel? table)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        try
        {
            foreach (var finding in table is null ? rule.Check(context) : rule.Check(table, context))
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
