using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>What a table, or a partition of it, says beside its columns: from what was said to the model.</summary>
/// <param name="table">The table whose columns are named.</param>
/// <param name="database">The database.</param>
/// <param name="name">The name of the table or of the partition.</param>
/// <param name="spec">What was said.</param>
/// <param name="faults">Collects the faults.</param>
internal sealed partial class TableParts(
    TableDraft table, DatabaseDraft database, QualifiedName name, TableSpec spec, Faults faults)
{
    private readonly HashSet<ObjectReference> _mentioned = [];

    public bool IsIncomplete { get; private set; }

    private NamingConvention Convention => database.Convention;

    /// <summary>All but what only a whole table has: columns, foreign keys and dependencies.</summary>
    public TableModel ToModel() => new(name)
    {
        Comment = spec.Comment,
        PrimaryKey = spec.PrimaryKey is { } key ? ToModel(key) : null,
        UniqueConstraints = spec.Uniques.Where(u => u.IsConstraint).Select(ToConstraint).ToValueList(),
        Indexes = spec.Uniques.Where(u => !u.IsConstraint).Select(ToIndex)
            .Concat(spec.Indexes.Select(ToModel)).ToValueList(),
        Checks = spec.Checks.Select(ToModel).ToValueList(),
        Exclusions = spec.Exclusions.Select(ToModel).ToValueList(),
        Parameters = Sorted(spec.Parameters),
        IsUnlogged = spec.IsUnlogged,
        HasRowSecurity = spec.HasRowSecurity,
        IsRowSecurityForced = spec.IsRowSecurityForced,
        Policies = spec.Policies.Select(ToModel).ToValueList(),
        PartitionKey = spec.Partitioning is { } by ? new(by.Method, Keys(by.Keys, by.Location)) : null,
        Partitions = spec.Partitions.Select(ToModel).ToValueList(),
        Inherits = spec.Inherits.Select(parent => database.Resolve(parent.Table, parent.Location)).OfType<TableDraft>()
            .Select(parent => parent.Name).ToValueList(),
        Triggers = spec.Triggers.Select(ToModel).ToValueList(),
        Statistics = spec.Statistics.Select(ToModel).ToValueList(),
        ReplicaIdentity = spec.ReplicaIdentity,
        Tablespace = spec.Tablespace,
        AccessMethod = spec.AccessMethod,
        Grants = spec.Grants.Select(ToModel).ToValueList(),
        Allowances = spec.Allowances.Select(ToModel).ToValueList(),
        Declarations = spec.Declarations.ToValueList(),
    };

    /// <summary>What the SQL of the table mentions; ask when everything else is built.</summary>
    public ValueList<ObjectReference> DependsOn()
    {
        _mentioned.Remove(new(SchemaObjectKind.Table, name));
        return _mentioned.InOrder();
    }

    public SqlExpression? Render(Sql? sql, SourceLocation? user) => Render(sql, user, _mentioned);

    private static ValueList<StorageParameter> Sorted(IEnumerable<StorageParameter> parameters) =>
        parameters.OrderBy(p => p.Name, StringComparer.Ordinal).ToValueList();

    private PolicyModel ToModel(PolicyDefinition policy) => new(policy.Name, policy.Command)
    {
        Location = policy.Location,
        IsRestrictive = policy.IsRestrictive,
        Roles = policy.Roles.ToValueList(),
        Using = Render(policy.Using, policy.Location, mentioned: null),
        WithCheck = Render(policy.WithCheck, policy.Location, mentioned: null),
        Comment = policy.CommentText,
    };

    private TriggerModel ToModel(TriggerDefinition trigger)
    {
        if (trigger.Timing == TriggerTiming.InsteadOf)
        {
            faults.Add(
                trigger.Location,
                $"The trigger {trigger.Name} on {name} runs instead of a change, which only one on a view can; "
                + "say Before(…) or After(…).");
        }

        return TriggerParts.ToModel(trigger, database, name, column => table.NameOf(column, trigger.Location), faults);
    }

    private GrantModel ToModel(GrantDefinition grant) => new(grant.Role, grant.Privileges)
    {
        Location = grant.Location,
        Columns = Names(grant.Columns, grant.Location),
        WithGrantOption = grant.HasGrantOption,
    };

    private AllowanceModel ToModel(AllowanceSpec allowance) => new(
        allowance.Rule,
        allowance.Column is { } column ? table.NameOf(column, allowance.Location) : allowance.Member,
        allowance.Because)
    {
        Location = allowance.Location,
    };

    private StatisticsModel ToModel(StatisticsDefinition statistics) =>
        statistics.ToModel(Keys(statistics.Keys, statistics.Location));

    private ValueList<string> Names(IEnumerable<Column> columns, SourceLocation? user = null) =>
        columns.Select(column => table.NameOf(column, user)).ToValueList();

    private SqlExpression? Render(Sql? sql, SourceLocation? user, ISet<ObjectReference>? mentioned) =>
        sql?.Render(new(database, name, column => table.NameOf(column, user), user, mentioned));
}
