using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>Tables with all that only they can have.</summary>
internal sealed class TableBuilder(
    Catalog catalog,
    ColumnBuilder columns,
    ConstraintBuilder constraints,
    IndexBuilder indexes,
    TriggerBuilder triggers,
    StatisticsBuilder statistics)
{
    private readonly PartitionKeyBuilder _partitionKeys = new(catalog, indexes);

    public TableModel Of(RelationRow row)
    {
        var table = Own(row);
        return table with
        {
            Columns = table.Columns.Select(c => Inherited(row, c)).ToValueList(),
            Inherits = catalog.Parents[row.Oid].Select(catalog.NameOf).ToValueList(),
            DependsOn = catalog.References.Of(CatalogClass.Relation, row.Oid),
            Partitions = Partitions(row, table),
        };
    }

    private ValueList<PartitionModel> Partitions(RelationRow parent, TableModel parentTable) => Children(parent)
        .Select(child => Partition(child, parentTable))
        .ToValueList();

    private IEnumerable<RelationRow> Children(RelationRow parent) => catalog.Children[parent.Oid]
        .Select(catalog.Relation)
        .OfType<RelationRow>()
        .Where(child => child.IsPartition && child.Kind is "r" or "p")
        .OrderBy(child => child.Schema, StringComparer.Ordinal)
        .ThenBy(child => child.RelationName, StringComparer.Ordinal);

    private PartitionModel Partition(RelationRow row, TableModel parent)
    {
        var table = Own(row);
        var differing = table.Columns.Where(c => c.NotNull is not null || !IsLike(c, parent.Column(c.Name)))
            .Select(c => c with { IsInherited = false, IsOverridden = true });
        return new(
            table with { Columns = differing.ToValueList(), Partitions = Partitions(row, table) },
            PartitionBounds.Of(row.Bound!))
        {
            ColumnOrder = catalog.IsReordered(row.Oid) ? catalog.ColumnNames(row.Oid).ToValueList() : [],
        };
    }

    private ColumnModel Inherited(RelationRow row, ColumnModel column)
    {
        if (!column.IsInherited)
            return column;
        var ofParents = catalog.Parents[row.Oid].SelectMany(p => columns.Of(p))
            .FirstOrDefault(c => c.Name == column.Name);
        return column with { IsOverridden = !IsLike(column, ofParents) };
    }

    // How values are sampled and what is said of a column, the parent says of itself alone. The type is the parent's by
    // necessity, but the dimensions that it was written with are not handed down.
    private static bool IsLike(ColumnModel column, ColumnModel? ofParent) =>
        ofParent is not null
        && column with { Type = ofParent.Type, IsInherited = false, Identity = null, NotNull = null }
            == ofParent with
            {
                IsInherited = false,
                Identity = null,
                NotNull = null,
                StatisticsTarget = null,
                Options = [],
                Comment = null,
            };

    /// <summary>What the table says itself.</summary>
    private TableModel Own(RelationRow row) => new(new(row.Schema, row.RelationName))
    {
        Comment = catalog.Comment(CatalogClass.Relation, row.Oid),
        Columns = columns.Of(row.Oid),
        PrimaryKey = constraints.PrimaryKey(row.Oid),
        UniqueConstraints = constraints.UniqueConstraints(row.Oid),
        Checks = constraints.Checks(row.Oid),
        Exclusions = constraints.Exclusions(row.Oid),
        ForeignKeys = constraints.ForeignKeys(row.Oid),
        Indexes = indexes.Of(row.Oid),
        Parameters = StorageOptions.Of(row.Options, row.ToastOptions),
        IsUnlogged = row.Persistence == "u",
        HasRowSecurity = row.HasRowSecurity,
        IsRowSecurityForced = row.IsRowSecurityForced,
        Policies = catalog.Policies[row.Oid].Where(p => p.Roles.Any(r => r is not null)).Select(Policy).ToValueList(),
        OfType = row.OfType == 0
            ? null
            : new(catalog.TypeRow(row.OfType).Schema!, catalog.TypeRow(row.OfType).TypeName),
        PartitionKey = _partitionKeys.Of(row),
        Triggers = triggers.Of(row.Oid),
        TriggerStates = triggers.StatesOf(row.Oid),
        Statistics = statistics.Of(row),
        ReplicaIdentity = row.ReplicaIdentity switch
        {
            "f" => ReplicaIdentity.Full,
            "n" => ReplicaIdentity.Nothing,
            _ => ReplicaIdentity.Default,
        },
        AccessMethod = row.AccessMethod,
        Tablespace = row.Tablespace,
        Grants = catalog.Grants.Of(CatalogClass.Relation, row.Oid),
        Dependencies = DependencyLines.Of(catalog.Comment(CatalogClass.Relation, row.Oid)),
    };

    private PolicyModel Policy(PolicyRow row) => new(row.PolicyName, Command(row.Command))
    {
        IsRestrictive = !row.IsPermissive,
        Roles = row.Roles is ["public"] ? [] : row.Roles.OfType<string>().ToValueList(),
        Using = catalog.Expression(row.Relation, row.Using),
        WithCheck = catalog.Expression(row.Relation, row.WithCheck),
        Comment = catalog.Comment(CatalogClass.Policy, row.Oid),
    };

    private static SqlCommand Command(string letter) => letter switch
    {
        "*" => SqlCommand.All,
        "r" => SqlCommand.Select,
        "a" => SqlCommand.Insert,
        "w" => SqlCommand.Update,
        "d" => SqlCommand.Delete,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No such command."),
    };
}
