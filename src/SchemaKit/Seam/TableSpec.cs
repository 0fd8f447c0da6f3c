using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>What Define has said so far.</summary>
internal sealed class TableSpec
{
    public string? Name { get; set; }

    public string? FormerName { get; set; }

    public string? Comment { get; set; }

    public KeyDefinition? PrimaryKey { get; set; }

    public List<UniqueDefinition> Uniques { get; } = [];

    public List<IndexDefinition> Indexes { get; } = [];

    public List<CheckDefinition> Checks { get; } = [];

    public List<ExclusionDefinition> Exclusions { get; } = [];

    public List<ForeignKeyDefinition> ForeignKeys { get; } = [];

    public List<StorageParameter> Parameters { get; } = [];

    public List<PolicyDefinition> Policies { get; } = [];

    public List<TriggerDefinition> Triggers { get; } = [];

    public List<StatisticsDefinition> Statistics { get; } = [];

    public List<GrantDefinition> Grants { get; } = [];

    public PartitioningSpec? Partitioning { get; set; }

    public List<PartitionSpec> Partitions { get; } = [];

    public List<(TableType Table, SourceLocation Location)> Inherits { get; } = [];

    public (CompositeType Type, SourceLocation Location)? OfType { get; set; }

    public List<OverrideSpec> Overrides { get; } = [];

    public ReplicaIdentity ReplicaIdentity { get; set; }

    public string? Tablespace { get; set; }

    public string? AccessMethod { get; set; }

    public List<DependencySpec> Dependencies { get; } = [];

    public List<AllowanceSpec> Allowances { get; } = [];

    public List<Declaration> Declarations { get; } = [];

    public bool IsUnlogged { get; set; }

    public bool HasRowSecurity { get; set; }

    public bool IsRowSecurityForced { get; set; }

    public ForeignKeyDefinition Add(ForeignKeyDefinition key)
    {
        ForeignKeys.Add(key);
        return key;
    }
}
