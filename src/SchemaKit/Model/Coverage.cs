namespace SchemaKit.Model;

/// <summary>Whether an index finds the rows that refer to a row, without reading others.</summary>
internal sealed record Coverage(CoverageVerdict Verdict, IndexShape? Nearest)
{
    public bool IsCovered => Verdict == CoverageVerdict.Covers;

    public bool IsWeak => Verdict is CoverageVerdict.WeakByBlockRange
        or CoverageVerdict.WeakByOperatorClass or CoverageVerdict.WeakByFirstColumn;

    /// <summary>The best that an index of the table does for the foreign key.</summary>
    /// <param name="table">The table of the foreign key.</param>
    /// <param name="indexes">Its indexes, those of constraints among them.</param>
    /// <param name="key">The foreign key.</param>
    /// <param name="target">The referenced table, when it is known.</param>
    /// <param name="domains">The domains that columns may have.</param>
    public static Coverage Of(
        TableModel table,
        IReadOnlyList<IndexShape> indexes,
        ForeignKeyModel key,
        TableModel? target,
        DomainTypes domains)
    {
        var own = Of(new CoverageQuestion(table, key, target, domains), indexes);
        if (own.IsCovered || table.Partitions.Count == 0)
            return own;

        // What the parent lacks, each partition may have: then the worst of them counts.
        var worst = PartitionView.LeavesOf(table)
            .Select(leaf => Of(
                new CoverageQuestion(leaf.Whole, key, target, domains), IndexShape.AllOf(leaf.Whole)))
            .OrderByDescending(leaf => leaf.Verdict)
            .FirstOrDefault();
        return worst is not null && worst.Verdict < own.Verdict ? worst : own;
    }

    private static Coverage Of(CoverageQuestion question, IReadOnlyList<IndexShape> indexes)
    {
        var best = new Coverage(CoverageVerdict.Unrelated, null);
        foreach (var index in indexes)
        {
            var verdict = question.Ask(index);
            if (verdict < best.Verdict)
                best = new(verdict, index);
        }

        return best.IsCovered || !question.CastsColumn ? best : WithCast(best);
    }

    // An index on the cast serves the check; whether the expression is that cast is the server's to say.
    private static Coverage WithCast(Coverage best) => best.Verdict switch
    {
        CoverageVerdict.OnlyInExpression => best with { Verdict = CoverageVerdict.Covers },
        CoverageVerdict.CastByCheck => best,
        _ => new(CoverageVerdict.CastByCheck, null),
    };
}
