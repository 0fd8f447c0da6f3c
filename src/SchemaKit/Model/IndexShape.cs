namespace SchemaKit.Model;

/// <summary>What an index can do, whether it was made as an index or by a constraint.</summary>
internal sealed record IndexShape(string Name, ValueList<IndexKeyModel> Keys)
{
    public IndexMethod Method { get; init; }

    public ValueList<string> Included { get; init; }

    public SqlExpression? Predicate { get; init; }

    public bool IsUnique { get; init; }

    public bool NullsNotDistinct { get; init; }

    public Deferral Deferral { get; init; }

    public bool IsInvalid { get; init; }

    public bool IsReplicaIdentity { get; init; }

    public bool IsPrimaryKey { get; init; }

    public bool IsExclusion { get; init; }

    public bool IsConstraint { get; init; }

    /// <summary>Whether ranges of equal keys may not overlap, which is more and less than being unique.</summary>
    public bool IsWithoutOverlaps { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>The primary key, the other constraints, then the indexes, each in order of declaration.</summary>
    public static IReadOnlyList<IndexShape> AllOf(TableModel table)
    {
        var shapes = new List<IndexShape>(
            1 + table.UniqueConstraints.Count + table.Exclusions.Count + table.Indexes.Count);
        if (table.PrimaryKey is { } primary)
            shapes.Add(Of(primary, isPrimary: true));
        foreach (var key in table.UniqueConstraints)
            shapes.Add(Of(key, isPrimary: false));
        foreach (var exclusion in table.Exclusions)
            shapes.Add(Of(exclusion));
        foreach (var index in table.Indexes)
            shapes.Add(Of(index));
        return shapes;
    }

    /// <summary>Whether another is built alike, so that a parent's index takes it over instead of making one.</summary>
    public bool IsBuiltLike(IndexShape other) => this with { Name = "", Location = null, IsReplicaIdentity = false }
        == other with { Name = "", Location = null, IsReplicaIdentity = false };

    public bool HasExactly(IReadOnlyList<string> columns)
    {
        foreach (var key in Keys)
        {
            if (key.Column is not { } name || !IsIn(name, columns))
                return false;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (!HasColumn(columns[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether its keys are columns that are never null.</summary>
    public bool HasOnlyNotNullColumns(TableModel table) =>
        Keys.All(k => k.Column is { } name && table.Column(name) is { IsNullable: false });

    private bool HasColumn(string column)
    {
        foreach (var key in Keys)
        {
            if (key.Column == column)
                return true;
        }

        return false;
    }

    private static bool IsIn(string name, IReadOnlyList<string> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == name)
                return true;
        }

        return false;
    }

    private static IndexShape Of(KeyModel key, bool isPrimary) =>
        new(key.Name, key.Columns.Select(IndexKeyModel.Of).ToValueList())
        {
            IsPrimaryKey = isPrimary,
            Method = key.IsWithoutOverlaps ? IndexMethod.Gist : IndexMethod.Btree,
            Included = key.Included,
            IsUnique = true,
            IsWithoutOverlaps = key.IsWithoutOverlaps,
            NullsNotDistinct = key.NullsNotDistinct,
            Deferral = key.Deferral,
            IsReplicaIdentity = key.IsReplicaIdentity,
            IsConstraint = true,
            Location = key.Location,
        };

    private static IndexShape Of(ExclusionModel exclusion) =>
        new(exclusion.Name, exclusion.Elements.Select(e => e.Key).ToValueList())
        {
            Method = exclusion.Method,
            Predicate = exclusion.Predicate,
            Deferral = exclusion.Deferral,
            IsExclusion = true,
            IsConstraint = true,
            Location = exclusion.Location,
        };

    private static IndexShape Of(IndexModel index) => new(index.Name, index.Keys)
    {
        Method = index.Method,
        Included = index.Included,
        Predicate = index.Predicate,
        IsUnique = index.IsUnique,
        NullsNotDistinct = index.NullsNotDistinct,
        IsInvalid = index.IsInvalid,
        IsReplicaIdentity = index.IsReplicaIdentity,
        Location = index.Location,
    };
}
