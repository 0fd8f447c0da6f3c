using SchemaKit.Model;
using SchemaKit.Rules.ForeignKeys;
using SchemaKit.Rules.Naming;

namespace SchemaKit.Rules;

/// <summary>What several rules ask of one table, each found when a rule first asks.</summary>
/// <remarks>
/// Tables are judged at the same time: two threads may find the same twice, and either answer is kept.
/// </remarks>
internal sealed class TableFacts(TableModel table, RuleContext context)
{
    private IReadOnlyList<NamedObject>? _names;
    private IReadOnlyList<NamedObject>? _introduced;
    private IReadOnlyList<NamedObject>? _misspelled;
    private IReadOnlyList<IndexShape>? _indexes;
    private IReadOnlyList<IndexShape>? _keys;
    private Redundancy? _redundancy;
    private IReadOnlyList<Reference>? _references;
    private IReadOnlyList<(ForeignKeyModel Key, Coverage Coverage)>? _coverage;

    /// <summary>The table, seen as a partition with its parents; null for a table that is none.</summary>
    public PartitionView? Partition { get; init; }

    public IReadOnlyList<NamedObject> Names => _names ??= NamedObjects.In(table);

    public IReadOnlyList<NamedObject> Introduced =>
        _introduced ??= NamedObjects.Introduced(Names, isPartition: Partition is not null);

    public IReadOnlyList<NamedObject> Misspelled =>
        _misspelled ??= Introduced.Where(o => Spelling.IsBad(o, context)).ToList();

    public IReadOnlyList<IndexShape> Indexes => _indexes ??= IndexShape.AllOf(table);

    public IReadOnlyList<IndexShape> Keys => _keys ??= [.. DeclaredKeys.Of(table, Indexes, context.Domains)];

    public Redundancy Redundancy => _redundancy ??= FindRedundancy();

    public IReadOnlyList<Reference> References => _references ??= [.. FindReferences()];

    public IReadOnlyList<(ForeignKeyModel Key, Coverage Coverage)> Coverage =>
        _coverage ??= [.. ForeignKeyCoverage.Of(table, context)];

    // A partition declares its indexes for itself, on columns that are its parent's.
    private Redundancy FindRedundancy()
    {
        var own = Partition is null ? table : table with { Columns = Partition.Whole.Columns };
        return new(own, Indexes, context.ReferencesTo(table.Name).Select(r => r.Key));
    }

    private IEnumerable<Reference> FindReferences()
    {
        foreach (var key in context.ForeignKeysOf(table))
        {
            if (!key.IsNotEnforced && context.Table(key.Target) is { } target)
                yield return new(context.Whole(table), key, target);
        }
    }
}
