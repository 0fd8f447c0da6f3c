using System.Text.RegularExpressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.NormalForms;
using SchemaKit.Rules.Naming;
using SchemaKit.Settings;

namespace SchemaKit.Rules;

/// <summary>What a rule may ask: the whole model, looked up in constant time, and the settings.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<QualifiedName, TableModel> _tables = [];
    private readonly Dictionary<TableModel, TableFacts> _facts = new(ByReference<TableModel>.Equality);
    private readonly Dictionary<QualifiedName, List<(TableModel Child, ForeignKeyModel Key)>> _references = [];
    private readonly Dictionary<QualifiedName, List<RoutineModel>> _routines = [];
    private readonly ObjectPattern[] _external;
    private readonly Lazy<HashSet<string>> _tableNames;
    private readonly Lazy<NameSpaces> _nameSpaces;
    private readonly Lazy<ReferenceGraph> _graph;
    private readonly Lazy<CascadeGraph> _cascades;
    private readonly Lazy<TenantColumns> _tenants;
    private readonly Lazy<SequenceUses> _sequences;

    public RuleContext(DatabaseModel database, RuleSettings settings, CancellationToken cancellation = default)
    {
        Database = database;
        Settings = settings;
        Cancellation = cancellation;
        var chosen = settings.Convention == NamingConvention.Default ? database.Convention : null;
        Convention = chosen ?? settings.Convention;
        _external = ObjectPattern.ParseAll(settings.External);
        Tables = database.Tables.Where(t => !IsExternal(t.Name)).ToList();
        Inflector = new(new(settings.Plurals, settings.Uncountable));
        AnyRoleTo = ObjectPattern.ParseAll(settings.AnyRoleTo);
        IdentifierPattern = settings.IdentifierPattern is { } pattern ? IdentifierRegex.Of(pattern) : null;
        Domains = new(database.Domains);
        Calls = new(database.Routines);
        Reach = new(database, settings.Security.BoundRoles, settings.Security.OpenSchemas);
        _tableNames = new(() => new(_tables.Keys.Select(table => table.Name), StringComparer.Ordinal));
        _nameSpaces = new(() => new(this));
        _graph = new(() => new(Tables));
        _cascades = new(() => new(References));
        _tenants = new(() => new(Tables));
        Collations = new(database.RawObjects);
        _sequences = new(() => new(database));
        foreach (var routine in database.Routines)
        {
            if (!_routines.TryGetValue(routine.Name, out var overloads))
                _routines.Add(routine.Name, overloads = []);
            overloads.Add(routine);
        }

        foreach (var table in database.Tables)
        {
            _facts[table] = new(table, this);
            Add(table, table);
            foreach (var partition in PartitionView.AllOf(table))
            {
                _facts[partition.Own] = new(partition.Own, this) { Partition = partition };
                _facts[partition.Whole] = new(partition.Whole, this);
                Add(partition.Own, partition.Whole);
            }
        }
    }

    public DatabaseModel Database { get; }

    /// <summary>The tables that are judged, without external ones; partitions are in their parents.</summary>
    public IReadOnlyList<TableModel> Tables { get; }

    public RuleSettings Settings { get; }

    /// <summary>The convention of names: that of the settings; of the model where they choose none.</summary>
    public NamingConvention Convention { get; }

    /// <summary>Whoever takes long looks at it now and then.</summary>
    public CancellationToken Cancellation { get; }

    public Inflector Inflector { get; }

    public DomainTypes Domains { get; }

    /// <summary>Where names must be unique.</summary>
    public NameSpaces NameSpaces => _nameSpaces.Value;

    /// <summary>The table, then everything in it that has a name.</summary>
    public IReadOnlyList<NamedObject> NamesIn(TableModel table) => Of(table).Names;

    /// <summary>Those of them that the table gives: it inherits the others, or has them as a partition.</summary>
    public IReadOnlyList<NamedObject> NamesIntroducedBy(TableModel table) => Of(table).Introduced;

    /// <summary>Those that it gives, that somebody wrote, and that are not spelled as is wanted.</summary>
    public IReadOnlyList<NamedObject> MisspelledNamesIn(TableModel table) => Of(table).Misspelled;

    /// <summary>The indexes of a table, those of its constraints among them.</summary>
    public IReadOnlyList<IndexShape> IndexesOf(TableModel table) => Of(table).Indexes;

    /// <summary>Those of them that tell every row of the table from every other.</summary>
    public IReadOnlyList<IndexShape> KeysOf(TableModel table) => Of(table).Keys;

    /// <summary>Which of the indexes that a table, or a partition for itself, declares do nothing.</summary>
    public Redundancy RedundancyOf(TableModel table) => Of(table).Redundancy;

    /// <summary>The foreign keys whose check has an index to miss, and the best that an index does for each.</summary>
    public IReadOnlyList<(ForeignKeyModel Key, Coverage Coverage)> CoverageOf(TableModel table) => Of(table).Coverage;

    public RoutineCalls Calls { get; }

    /// <summary>What the app roles that row security binds can reach.</summary>
    public Reachability Reach { get; }

    /// <summary>The tables that are judged, and the foreign keys between them.</summary>
    public ReferenceGraph References => _graph.Value;

    public CascadeGraph Cascades => _cascades.Value;

    public TenantColumns Tenants => _tenants.Value;

    public Collations Collations { get; }

    public SequenceUses Sequences => _sequences.Value;

    public IReadOnlyList<ObjectPattern> AnyRoleTo { get; }

    /// <summary>What the rows say of declared dependencies; null when nobody looked at rows.</summary>
    public Observations? Observations { get; init; }

    /// <summary>What the settings want of names; null for the convention's snake_case.</summary>
    public Regex? IdentifierPattern { get; }

    /// <summary>Whether the settings name what belongs to others.</summary>
    public bool HasExternal => _external.Length > 0;

    /// <summary>How sure is what follows from the functional dependencies that a table declares.</summary>
    public Grade GradeOf(TableDependencies stated) =>
        Observations?.GradeOf(stated.Table, stated.Declared.Where(d => !d.Model.IsMultivalued)) ?? Grade.Proven;

    /// <summary>Whether a finding would be about what belongs to others.</summary>
    public bool IsExternal(Subject subject)
    {
        if (!HasExternal)
            return false;
        return subject.Kind == ObjectKind.Schema
            ? _external.Any(pattern => pattern.IsWholeSchema(subject.Path))
            : (subject.Table?.Name ?? subject.Owner) is { } name && IsExternal(name);
    }

    public bool IsExternal(QualifiedName name) => HasExternal && Array.Exists(_external, p => p.Matches(name));

    /// <summary>Whether the settings want nothing said of what a finding is about.</summary>
    public bool IsExcluded(Finding finding) =>
        Settings.Exclude.Count > 0 && IsExcluded(finding.Object);

    /// <summary>Whether the settings want nothing said of the object of a path.</summary>
    public bool IsExcluded(string path) => Settings.Exclude.Any(pattern => Glob.Matches(pattern, path));

    /// <summary>The table or partition of that name, with all that it has; null when it is not in the model.</summary>
    public TableModel? Table(QualifiedName name) => _tables.TryGetValue(name, out var table) ? table : null;

    /// <summary>Whether some schema has a table or partition of that name.</summary>
    public bool IsNameOfTable(string name) => _tableNames.Value.Contains(name);

    /// <summary>A partition, seen with its parents; null for a table that is none.</summary>
    public PartitionView? Partition(TableModel table) =>
        _facts.TryGetValue(table, out var facts) ? facts.Partition : null;

    /// <summary>The partitions of a table that are judged, and theirs.</summary>
    public IEnumerable<TableModel> PartitionsOf(TableModel table) => table.Partitions.Count == 0
        ? []
        : table.SelfAndPartitions().Skip(1).Where(partition => !IsExternal(partition.Name));

    /// <summary>A table with all that it has: a partition says of itself only what its parent does not.</summary>
    public TableModel Whole(TableModel table) => Partition(table)?.Whole ?? table;

    /// <summary>The foreign keys that are declared on the table, without copies of its parent's.</summary>
    public IEnumerable<ForeignKeyModel> ForeignKeysOf(TableModel table) =>
        Partition(table) is { } partition ? table.ForeignKeys.Where(key => !partition.IsCopy(key)) : table.ForeignKeys;

    /// <summary>Those of them that are enforced and whose target is known, with both tables whole.</summary>
    public IReadOnlyList<Reference> ReferencesOf(TableModel table) => Of(table).References;

    /// <summary>The functions and procedures of a name.</summary>
    public IReadOnlyList<RoutineModel> Routines(QualifiedName name) =>
        _routines.TryGetValue(name, out var list) ? list : [];

    /// <summary>The foreign keys that refer to a table.</summary>
    public IReadOnlyList<(TableModel Child, ForeignKeyModel Key)> ReferencesTo(QualifiedName table) =>
        _references.TryGetValue(table, out var list) ? list : [];

    // What a rule makes up for a question, such as a view seen as a table, is known to nobody else.
    private TableFacts Of(TableModel table) =>
        _facts.TryGetValue(table, out var facts) ? facts : new TableFacts(table, this);

    private void Add(TableModel own, TableModel whole)
    {
        _tables[own.Name] = whole;
        foreach (var key in own.ForeignKeys)
        {
            if (!_references.TryGetValue(key.Target, out var list))
                _references.Add(key.Target, list = []);
            list.Add((own, key));
        }
    }
}
