namespace SchemaKit.Model;

/// <summary>A table.</summary>
/// <param name="Name">The schema and the name.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html"/>
public sealed record TableModel(QualifiedName Name) : Located
{
    /// <summary>What the table is for.</summary>
    public string? Comment { get; init; }

    /// <summary>The columns in order.</summary>
    public ValueList<ColumnModel> Columns { get; init; }

    /// <summary>The primary key; null when there is none.</summary>
    public KeyModel? PrimaryKey { get; init; }

    /// <summary>The unique constraints.</summary>
    public ValueList<KeyModel> UniqueConstraints { get; init; }

    /// <summary>The check constraints.</summary>
    public ValueList<CheckModel> Checks { get; init; }

    /// <summary>The exclusion constraints.</summary>
    public ValueList<ExclusionModel> Exclusions { get; init; }

    /// <summary>The foreign keys.</summary>
    public ValueList<ForeignKeyModel> ForeignKeys { get; init; }

    /// <summary>The indexes that back no constraint.</summary>
    public ValueList<IndexModel> Indexes { get; init; }

    /// <summary>Storage parameters such as <c>fillfactor</c>, in order of name.</summary>
    public ValueList<StorageParameter> Parameters { get; init; }

    /// <summary>Whether the table is not written to the log, and is empty after a crash.</summary>
    public bool IsUnlogged { get; init; }

    /// <summary>Whether row security is on.</summary>
    public bool HasRowSecurity { get; init; }

    /// <summary>Whether row security binds the owner too.</summary>
    public bool IsRowSecurityForced { get; init; }

    /// <summary>The row-security policies.</summary>
    public ValueList<PolicyModel> Policies { get; init; }

    /// <summary>How the rows are divided among partitions; null when they are not.</summary>
    public PartitionKeyModel? PartitionKey { get; init; }

    /// <summary>The partitions.</summary>
    public ValueList<PartitionModel> Partitions { get; init; }

    /// <summary>The tables that it inherits from.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-inherit.html"/>
    public ValueList<QualifiedName> Inherits { get; init; }

    /// <summary>The composite type that gives the columns; null for a table with columns of its own.</summary>
    public QualifiedName? OfType { get; init; }

    /// <summary>The triggers.</summary>
    public ValueList<TriggerModel> Triggers { get; init; }

    /// <summary>Triggers that a partition has from its parent, where they are on at other times than there.</summary>
    public ValueList<InheritedTriggerState> TriggerStates { get; init; }

    /// <summary>The extended statistics.</summary>
    public ValueList<StatisticsModel> Statistics { get; init; }

    /// <summary>What the log says of old rows.</summary>
    public ReplicaIdentity ReplicaIdentity { get; init; }

    /// <summary>The access method; null for the database's own.</summary>
    public string? AccessMethod { get; init; }

    /// <summary>The tablespace; null for the database's own.</summary>
    public string? Tablespace { get; init; }

    /// <summary>Who may use it beside its owner.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>What must be there before it, beside the tables of its foreign keys.</summary>
    public ValueList<ObjectReference> DependsOn { get; init; }

    /// <summary>The dependencies that the author declares.</summary>
    public ValueList<DependencyModel> Dependencies { get; init; }

    /// <summary>The findings that the author accepts.</summary>
    public ValueList<AllowanceModel> Allowances { get; init; }

    /// <summary>What the author says of the table beyond DDL.</summary>
    public ValueList<Declaration> Declarations { get; init; }

    /// <summary>Columns that the package's own groups brought, whose names and comments are not the author's.</summary>
    public ValueList<string> GroupColumns { get; init; }

    /// <summary>The name the table had before, for migrations.</summary>
    public string? FormerName { get; init; }

    /// <summary>Whether its source could not be followed to the end, so that nothing is known to be absent.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The column of that name, or null.</summary>
    /// <param name="name">The name.</param>
    public ColumnModel? Column(string name)
    {
        foreach (var column in Columns)
        {
            if (column.Name == name)
                return column;
        }

        return null;
    }

    /// <summary>The table, its partitions, and theirs.</summary>
    internal IEnumerable<TableModel> SelfAndPartitions() => Partitions.Count == 0
        ? [this]
        : Partitions.SelectMany(partition => partition.Table.SelfAndPartitions()).Prepend(this);

    /// <summary>The foreign keys of the table, and those of its partitions.</summary>
    internal IEnumerable<ForeignKeyModel> ForeignKeysOfRows() => Partitions.Count == 0
        ? ForeignKeys
        : SelfAndPartitions().SelectMany(table => table.ForeignKeys);

    /// <summary>Whether a foreign key of the table refers by that column.</summary>
    internal bool RefersBy(string column)
    {
        foreach (var key in ForeignKeys)
        {
            if (key.Columns.Contains(column))
                return true;
        }

        return false;
    }

    /// <summary>Whether a foreign key of the table, or of one of its partitions, refers by that column.</summary>
    internal bool HasRowsThatReferBy(string column) => Partitions.Count == 0
        ? RefersBy(column)
        : SelfAndPartitions().Any(table => table.RefersBy(column));

    /// <summary>Whether the author said this of the table.</summary>
    internal bool IsDeclared(DeclarationKind kind) => Declaration.IsIn(Declarations, kind);
}
