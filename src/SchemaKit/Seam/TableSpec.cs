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

    public List<PolicySpec> Policies { get; } = [];

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
