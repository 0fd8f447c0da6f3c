namespace SchemaKit;

/// <content>Rules of indexes.</content>
public abstract partial class Rule
{
    /// <summary>SK5001. An index that equals another.</summary>
    public static Rule DuplicateIndex { get; } = new Rules.Indexes.DuplicateIndex();

    /// <summary>SK5002. An index whose keys another begins with.</summary>
    public static Rule RedundantIndex { get; } = new Rules.Indexes.RedundantIndex();

    /// <summary>SK5003. A unique index that another one makes unique already.</summary>
    public static Rule ImpliedUniqueness { get; } = new Rules.Indexes.ImpliedUniqueness();

    /// <summary>SK5004. An index whose building failed.</summary>
    public static Rule InvalidIndex { get; } = new Rules.Indexes.InvalidIndex();

    /// <summary>SK5006. An index that finds a large part of the rows.</summary>
    public static Rule LowValueIndex { get; } = new Rules.Indexes.LowValueIndex();

    /// <summary>SK5008. A condition of an index that every row meets.</summary>
    public static Rule PointlessPredicate { get; } = new Rules.Indexes.PointlessPredicate();

    /// <summary>SK5010. A B-tree over values that queries look into.</summary>
    public static Rule WrongMethod { get; } = new Rules.Indexes.WrongMethod();

    /// <summary>SK5011. A B-tree over values of any length.</summary>
    public static Rule RowTooWideForBtree { get; } = new Rules.Indexes.RowTooWideForBtree();

    /// <summary>SK5012. An index that compares otherwise than its column.</summary>
    public static Rule IndexCannotServe { get; } = new Rules.Indexes.IndexCannotServe();

    /// <summary>SK5013. A table with many indexes.</summary>
    public static Rule TooManyIndexes { get; } = new Rules.Indexes.TooManyIndexes();

    /// <summary>SK5014. An index with many keys, or with one key twice.</summary>
    public static Rule OddKey { get; } = new Rules.Indexes.OddKey();

    /// <summary>SK5018. A materialized view that cannot be refreshed concurrently.</summary>
    public static Rule MatviewWithoutUnique { get; } = new Rules.Indexes.MatviewWithoutUnique();

    /// <summary>SK5020. A unique index that <c>on conflict</c> finds only by its condition.</summary>
    public static Rule PartialUniqueArbiter { get; } = new Rules.Indexes.PartialUniqueArbiter();

    /// <summary>SK5021. A column that policies compare and no index starts with.</summary>
    public static Rule PolicyColumnIndex { get; } = new Rules.Indexes.PolicyColumnIndex();
}
