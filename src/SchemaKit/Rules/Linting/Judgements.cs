using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>What the rules say of a model, in the order of its tables and of the rules.</summary>
/// <param name="OfTables">Of each table, what the rules say of it.</param>
/// <param name="OfDatabase">Of each rule, what it says of the database beyond its single tables.</param>
/// <remarks>
/// Rules are pure, so all is asked at the same time; what is accepted is kept account of afterwards, in order.
/// </remarks>
internal sealed record Judgements(IReadOnlyList<Judgement> OfTables, IReadOnlyList<Judgement> OfDatabase)
{
    /// <summary>Fewer tables are judged sooner than threads are started.</summary>
    private const int WorthThreads = 64;

    /// <exception cref="OperationCanceledException">Somebody wants no answer any more.</exception>
    public static Judgements Of(IReadOnlyList<TableModel> tables, IReadOnlyList<Rule> rules, RuleContext context)
    {
        var ofTables = new Judgement[tables.Count];
        var ofDatabase = new Judgement[rules.Count];
        ForAll(rules.Count + tables.Count, tables.Count >= WorthThreads, context.Cancellation, i =>
        {
            // Some rules of the database take long, so that the tables fill the time beside them.
            if (i < rules.Count)
                ofDatabase[i] = Judgement.Of(rules[i], context);
            else
                ofTables[i - rules.Count] = Judgement.Of(tables[i - rules.Count], rules, context);
        });
        return new(ofTables, ofDatabase);
    }

    private static void ForAll(int count, bool inParallel, CancellationToken cancellation, Action<int> judge)
    {
        if (!inParallel)
        {
            for (var i = 0; i < count; i++)
                judge(i);
            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, judge);
        }
        catch (AggregateException several)
        {
            // Rules that throw are heard by their judgement: only cancellation comes here, and once is enough.
            throw new OperationCanceledException(several.InnerException!.Message, several, cancellation);
        }
    }
}
