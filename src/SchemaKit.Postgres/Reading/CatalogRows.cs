using SchemaKit.Postgres.Opaque;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Reading;

/// <summary>Everything that is read, as it lies in the catalogue.</summary>
internal sealed class CatalogRows
{
    private readonly List<ICatalogStep> _steps = [];

    public CatalogRows()
    {
        Members = Step<MemberRow>();
        Schemas = Step<SchemaRow>();
        Extensions = Step<ExtensionRow>();
        Types = Step<TypeRow>();
        EnumLabels = Step<EnumLabelRow>();
        Collations = Step<CollationRow>();
        OperatorClasses = Step<OperatorClassRow>();
        Relations = Step<RelationRow>();
        Columns = Step<ColumnRow>();
        Sequences = Step<SequenceRow>();
        Constraints = Step<ConstraintRow>();
        NotNulls = Step<NotNullRow>();
        Operators = Step<OperatorRow>();
        Indexes = Step<IndexRow>();
        IndexKeys = Step<IndexKeyRow>();
        Inheritance = Step<InheritanceRow>();
        PartitionKeys = Step<PartitionKeyRow>();
        Triggers = Step<TriggerRow>();
        Policies = Step<PolicyRow>();
        Statistics = Step<StatisticsRow>();
        Routines = Step<RoutineRow>();
        TextSearchConfigurations = Step<TextSearchConfigurationRow>();
        TextSearchMappings = Step<TextSearchMappingRow>();
        Privileges = Step<PrivilegeRow>();
        DefaultPrivileges = Step<DefaultPrivilegeRow>();
        Comments = Step<CommentRow>();
        Dependencies = Step<DependencyRow>();
        Parts = Step<PartRow>();
        Unseen = Step<UnseenRow>();
        Opaque = OpaqueSteps.New();
        _steps.AddRange(Opaque);
    }

    /// <summary>The queries in the order of the batch.</summary>
    public IReadOnlyList<ICatalogStep> Steps => _steps;

    public CatalogStep<MemberRow> Members { get; }

    public CatalogStep<SchemaRow> Schemas { get; }

    public CatalogStep<ExtensionRow> Extensions { get; }

    public CatalogStep<TypeRow> Types { get; }

    public CatalogStep<EnumLabelRow> EnumLabels { get; }

    public CatalogStep<CollationRow> Collations { get; }

    public CatalogStep<OperatorClassRow> OperatorClasses { get; }

    public CatalogStep<RelationRow> Relations { get; }

    public CatalogStep<ColumnRow> Columns { get; }

    public CatalogStep<SequenceRow> Sequences { get; }

    public CatalogStep<ConstraintRow> Constraints { get; }

    public CatalogStep<NotNullRow> NotNulls { get; }

    public CatalogStep<OperatorRow> Operators { get; }

    public CatalogStep<IndexRow> Indexes { get; }

    public CatalogStep<IndexKeyRow> IndexKeys { get; }

    public CatalogStep<InheritanceRow> Inheritance { get; }

    public CatalogStep<PartitionKeyRow> PartitionKeys { get; }

    public CatalogStep<TriggerRow> Triggers { get; }

    public CatalogStep<PolicyRow> Policies { get; }

    public CatalogStep<StatisticsRow> Statistics { get; }

    public CatalogStep<RoutineRow> Routines { get; }

    public CatalogStep<TextSearchConfigurationRow> TextSearchConfigurations { get; }

    public CatalogStep<TextSearchMappingRow> TextSearchMappings { get; }

    public CatalogStep<PrivilegeRow> Privileges { get; }

    public CatalogStep<DefaultPrivilegeRow> DefaultPrivileges { get; }

    public CatalogStep<CommentRow> Comments { get; }

    public CatalogStep<DependencyRow> Dependencies { get; }

    public CatalogStep<PartRow> Parts { get; }

    public CatalogStep<UnseenRow> Unseen { get; }

    public IReadOnlyList<OpaqueStep> Opaque { get; }

    private CatalogStep<TRow> Step<TRow>()
        where TRow : ICatalogRow<TRow>
    {
        var step = new CatalogStep<TRow>();
        _steps.Add(step);
        return step;
    }
}
