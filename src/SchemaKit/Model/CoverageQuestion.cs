namespace SchemaKit.Model;

/// <summary>Asks one index after another whether it serves the referential check of one foreign key.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK"/>
internal sealed class CoverageQuestion(
    TableModel table, ForeignKeyModel key, TableModel? target, DomainTypes domains)
{
    /// <summary>Whether the check casts a referencing column, so that no plain index on it serves.</summary>
    public bool CastsColumn => key.Columns.Any(c => !IsServed(c, IndexMethod.Btree));

    public CoverageVerdict Ask(IndexShape index)
    {
        var served = IfAliveAndWhole(index);
        if (served == CoverageVerdict.Unrelated)
            return Mention(index);
        if (index.IsInvalid)
            return CoverageVerdict.Invalid;
        var isWhole = index.Predicate is null || NotNullPredicate.FollowsFrom(index.Predicate, key.Columns);
        return isWhole ? served : CoverageVerdict.Filtered;
    }

    private CoverageVerdict IfAliveAndWhole(IndexShape index)
    {
        if (index.Method == IndexMethod.Gin)
            return OfGin(index);
        if (index.Method == IndexMethod.Brin)
            return OfBrin(index);
        if (index.Keys.Count == 0 || !IsOurs(index.Keys[0]))
            return CoverageVerdict.Unrelated;
        if (!HasCollationOfCheck(index.Keys[0]))
            return CoverageVerdict.OtherCollation;
        if (!AreLeadingServed(index))
            return CoverageVerdict.CastByCheck;
        return Leads(index) || FindsOneRow(index) ? CoverageVerdict.Covers : CoverageVerdict.WeakByFirstColumn;
    }

    private bool AreLeadingServed(IndexShape index)
    {
        foreach (var part in index.Keys)
        {
            if (!IsOurs(part))
                return true;
            if (!IsServed(part.Column, index.Method))
                return false;
        }

        return true;
    }

    private bool Leads(IndexShape index)
    {
        var leading = 0;
        for (var i = 0; i < index.Keys.Count && leading < key.Columns.Count; i++)
        {
            var part = index.Keys[i];
            if (!IsOurs(part) || !HasCollationOfCheck(part))
                return false;

            // A column said twice counts once.
            if (!IsAmongFirst(i, part.Column, index))
                leading++;
        }

        return leading == key.Columns.Count;
    }

    private static bool IsAmongFirst(int count, string? column, IndexShape index)
    {
        for (var i = 0; i < count; i++)
        {
            if (index.Keys[i].Column == column)
                return true;
        }

        return false;
    }

    private bool FindsOneRow(IndexShape index) =>
        index.IsUnique && index.Keys.All(k => IsOurs(k) && HasCollationOfCheck(k));

    /// <summary>The check compares in the collation of the column, and the planner takes no index in another.</summary>
    private bool HasCollationOfCheck(IndexKeyModel part) => KeyCollation.IsOf(part, table, domains);

    // Blooms have no equality of two types; summaries of ranges have.
    private CoverageVerdict OfBrin(IndexShape index)
    {
        var ours = index.Keys.Where(IsOurs).ToArray();
        if (ours.Length == 0)
            return CoverageVerdict.Unrelated;
        var isServed = ours.Any(k => IsServed(k.Column, IsBloom(k) ? IndexMethod.Gin : IndexMethod.Brin));
        return isServed ? CoverageVerdict.WeakByBlockRange : CoverageVerdict.CastByCheck;
    }

    private static bool IsBloom(IndexKeyModel part) =>
        part.OperatorClass?.IndexOf("_bloom_ops", StringComparison.Ordinal) >= 0;

    // A scalar column has a default GIN operator class by btree_gin alone, which serves equality at any position.
    private CoverageVerdict OfGin(IndexShape index)
    {
        var ours = index.Keys.Where(IsOurs).ToArray();
        if (ours.Length == 0)
            return CoverageVerdict.Unrelated;
        if (ours.All(IsWithoutEquality))
            return CoverageVerdict.NoEquality;
        var isExact = ours.All(k => k.OperatorClass is null && TypeOf(table, k.Column!) is { ArrayDimensions: 0 });
        if (!isExact)
            return CoverageVerdict.WeakByOperatorClass;
        if (!ours.All(k => IsServed(k.Column, index.Method)))
            return CoverageVerdict.CastByCheck;
        var hasAll = key.Columns.All(column => ours.Any(k => k.Column == column));
        return hasAll ? CoverageVerdict.Covers : CoverageVerdict.WeakByFirstColumn;
    }

    // Documents and texts to search have GIN classes of their own, which know containment and no equality.
    private bool IsWithoutEquality(IndexKeyModel part) =>
        TypeOf(table, part.Column!) is { Schema: null, ArrayDimensions: 0, Name: "jsonb" or "tsvector" };

    private CoverageVerdict Mention(IndexShape index)
    {
        if (index.IsInvalid)
            return CoverageVerdict.Unrelated;
        foreach (var part in index.Keys)
        {
            if (IsOurs(part))
                return CoverageVerdict.ColumnsComeLater;
        }

        foreach (var column in index.Included)
        {
            if (key.Columns.Contains(column))
                return CoverageVerdict.OnlyIncluded;
        }

        foreach (var part in index.Keys)
        {
            if (part.Expression is not null && part.Columns.Any(key.Columns.Contains))
                return CoverageVerdict.OnlyInExpression;
        }

        return CoverageVerdict.Unrelated;
    }

    private bool IsOurs(IndexKeyModel part) => part.Column is not null && key.Columns.Contains(part.Column);

    private bool IsServed(string? column, IndexMethod method)
    {
        for (var i = 0; i < key.Columns.Count && i < key.TargetColumns.Count; i++)
        {
            if (key.Columns[i] != column)
                continue;
            return KeyComparison.IsServedBy(
                method, TypeOf(table, key.Columns[i]), TypeOf(target, key.TargetColumns[i]));
        }

        return true;
    }

    /// <summary>The type that values are compared as.</summary>
    private DataType? TypeOf(TableModel? owner, string column) =>
        owner?.Column(column) is { } found ? domains.BaseOf(found.Type) : null;
}
