namespace SchemaKit.Model;

/// <summary>A foreign key with the tables on both its sides, each with all that it has.</summary>
/// <param name="Child">The referencing table.</param>
/// <param name="Key">The foreign key.</param>
/// <param name="Parent">The referenced table.</param>
internal sealed record Reference(TableModel Child, ForeignKeyModel Key, TableModel Parent)
{
    public bool IsToItself => Child.Name == Parent.Name;

    /// <summary>The columns of both sides, pair by pair; no referenced columns stand for the primary key.</summary>
    public IEnumerable<(string Column, string Target)> Pairs =>
        Key.Columns.Zip(TargetColumns, (column, target) => (column, target));

    public IReadOnlyList<string> TargetColumns =>
        Key.TargetColumns.Count > 0 ? Key.TargetColumns : Parent.PrimaryKey?.Columns ?? default;

    /// <summary>Whether every row must refer to one that is there before it.</summary>
    public bool IsRequired(DomainTypes domains) =>
        Key.Deferral == Deferral.NotDeferrable && Child.AreNeverNull(Key.Columns, domains);

    /// <summary>Whether no two rows refer to one.</summary>
    public bool IsOneToOne => IndexShape.AllOf(Child).Any(index =>
        index is { IsUnique: true, IsInvalid: false, IsWithoutOverlaps: false }
        && index.Keys.All(key => key.Column is not null && Key.Columns.Contains(key.Column))
        && (index.Predicate is null || NotNullPredicate.FollowsFrom(index.Predicate, Key.Columns)));
}
