using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>Which indexes of a table do nothing that another does not do as well.</summary>
internal sealed class Redundancy
{
    private readonly TableModel _table;
    private readonly IndexShape[] _shapes;
    private HashSet<string>? _notNull;
    private readonly List<IndexShape> _kept;

    /// <param name="table">The table.</param>
    /// <param name="indexes">Its indexes, those of constraints among them.</param>
    /// <param name="references">The foreign keys that refer to it.</param>
    public Redundancy(
        TableModel table, IReadOnlyList<IndexShape> indexes, IEnumerable<ForeignKeyModel> references)
    {
        _table = table;
        _shapes = indexes.Where(s => !s.IsInvalid && s.Keys.Count > 0).ToArray();
        _kept = [.. _shapes.Where(s => s.IsPrimaryKey || s.IsReplicaIdentity || s.IsExclusion)];
        foreach (var reference in references)
        {
            if (ReferencedBy(reference) is { } shape && !_kept.Contains(shape))
                _kept.Add(shape);
        }
    }

    private HashSet<string> NotNull =>
        _notNull ??= [.. _table.Columns.Where(c => !c.IsNullable).Select(c => c.Name)];

    /// <summary>The indexes that equal another one, with the one to keep.</summary>
    public IEnumerable<RedundantPair> Duplicates => Pairs(IsSame);

    /// <summary>The non-unique indexes whose keys another one begins with, with that other.</summary>
    public IEnumerable<RedundantPair> Prefixes =>
        Pairs(IsPrefix).Where(p => !_shapes.Any(b => Replaces(IsSame, p.Index, b)));

    /// <summary>The unique indexes that another one, over some of their keys, makes unique already.</summary>
    public IEnumerable<RedundantPair> Implied =>
        Pairs(IsImplied).Where(p => !_shapes.Any(b => Replaces(IsSame, p.Index, b)));

    private IEnumerable<RedundantPair> Pairs(Func<IndexShape, IndexShape, bool> serves)
    {
        foreach (var index in _shapes)
        {
            if (BestOf(serves, index) is not { } other)
                continue;
            var isEither = serves(other, index) && !_kept.Contains(other) && other.IsConstraint == index.IsConstraint;
            yield return new(index, other, isEither);
        }
    }

    /// <summary>The first that does what an index does, or rather the first of these that will stay itself.</summary>
    private IndexShape? BestOf(Func<IndexShape, IndexShape, bool> serves, IndexShape index)
    {
        IndexShape? first = null;
        foreach (var other in _shapes)
        {
            if (!Replaces(serves, index, other))
                continue;
            if (IsLasting(other))
                return other;
            first ??= other;
        }

        return first;
    }

    private bool IsLasting(IndexShape index) =>
        !_shapes.Any(b => Replaces(IsSame, index, b) || Replaces(IsPrefix, index, b));

    private bool Replaces(Func<IndexShape, IndexShape, bool> serves, IndexShape a, IndexShape b) =>
        !ReferenceEquals(a, b)
        && serves(a, b)
        && !_kept.Contains(a)
        && (_kept.Contains(b) || !serves(b, a) || Compare(b, a) < 0);

    /// <summary>Less is better kept: constraints before indexes, then the earlier name.</summary>
    private static int Compare(IndexShape a, IndexShape b) =>
        a.IsConstraint == b.IsConstraint ? string.CompareOrdinal(a.Name, b.Name) : a.IsConstraint ? -1 : 1;

    private bool IsSame(IndexShape a, IndexShape b) =>
        a.Keys.Count == b.Keys.Count
        && a.IsUnique == b.IsUnique
        && a.NullsNotDistinct == b.NullsNotDistinct
        && a.Deferral == b.Deferral
        && a.IsExclusion == b.IsExclusion
        && AreAll(AreSame, a, b)
        && AreAll(HaveSameOrder, a, b)
        && new HashSet<string>(a.Included).SetEquals(b.Included)
        && HaveLikeRows(a, b);

    private bool IsPrefix(IndexShape a, IndexShape b)
    {
        if (a.IsUnique || a.Method != IndexMethod.Btree || a.Keys.Count > b.Keys.Count)
            return false;
        return AreAll(AreSame, a, b)
            && (AreAll(HaveSameOrder, a, b) || AreAll(HaveInverseOrder, a, b))
            && a.Included.All(c => b.Included.Contains(c) || b.Keys.Any(k => k.Column == c))
            && HaveLikeRows(a, b);
    }

    /// <summary>Whether the keys of one, and those that the other begins with, are alike one by one.</summary>
    private static bool AreAll(Func<IndexKeyModel, IndexKeyModel, bool> alike, IndexShape a, IndexShape b)
    {
        for (var i = 0; i < a.Keys.Count; i++)
        {
            if (!alike(a.Keys[i], b.Keys[i]))
                return false;
        }

        return true;
    }

    // Among fewer rows or over more keys, what is unique stays so. A key that waits until commit is there to wait.
    private bool IsImplied(IndexShape a, IndexShape b) =>
        a.IsUnique && b.IsUnique
        && !a.IsWithoutOverlaps && !b.IsWithoutOverlaps
        && a.Deferral == Deferral.NotDeferrable && b.Deferral == Deferral.NotDeferrable
        && (HoldsAllRows(b) || HaveLikeRows(a, b))
        && b.Keys.All(key => a.Keys.Any(other => AreSame(key, other)))
        && (b.NullsNotDistinct || !a.NullsNotDistinct || b.HasOnlyNotNullColumns(_table));

    private bool HoldsAllRows(IndexShape index) =>
        index.Predicate is null || NotNullPredicate.FollowsFrom(index.Predicate, NotNull);

    private bool HaveLikeRows(IndexShape a, IndexShape b)
    {
        if (a.Method != b.Method)
            return false;
        if (b.Predicate is null)
            return HoldsAllRows(a);
        return a.Predicate is not null && a.Predicate.Tree.Means(b.Predicate.Tree);
    }

    private bool AreSame(IndexKeyModel a, IndexKeyModel b) =>
        a.Column == b.Column
        && HaveSameText(a, b)
        && a.OperatorClass == b.OperatorClass
        && CollationOf(a) == CollationOf(b);

    private static bool HaveSameText(IndexKeyModel a, IndexKeyModel b) =>
        a.Expression is null || b.Expression is null
            ? a.Expression is null && b.Expression is null
            : a.Expression.Tree.Means(b.Expression.Tree);

    private string? CollationOf(IndexKeyModel key) =>
        key.Collation ?? (key.Column is null ? null : _table.Column(key.Column)?.Collation);

    private static bool HaveSameOrder(IndexKeyModel a, IndexKeyModel b) =>
        a.IsDescending == b.IsDescending && a.HasNullsFirst == b.HasNullsFirst;

    private static bool HaveInverseOrder(IndexKeyModel a, IndexKeyModel b) =>
        a.IsDescending != b.IsDescending && a.HasNullsFirst != b.HasNullsFirst;

    // Which of several fitting keys a foreign key took is the catalogue's knowledge; the server prefers the oldest.
    private IndexShape? ReferencedBy(ForeignKeyModel reference)
    {
        foreach (var shape in _shapes)
        {
            if (shape is { IsUnique: true, Predicate: null, Deferral: Deferral.NotDeferrable }
                && shape.HasExactly(reference.TargetColumns))
                return shape;
        }

        return null;
    }
}
