using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>Views and materialized views.</summary>
internal sealed class ViewBuilder(
    Catalog catalog, IndexBuilder indexes, TriggerBuilder triggers, StatisticsBuilder statistics)
{
    public ViewModel View(RelationRow row) => new(new(row.Schema, row.RelationName), Query(row))
    {
        IsSecurityInvoker = StorageOptions.IsOn(row.Options, "security_invoker"),
        IsSecurityBarrier = StorageOptions.IsOn(row.Options, "security_barrier"),
        Check = StorageOptions.Value(row.Options, "check_option") switch
        {
            "local" => ViewCheck.Local,
            "cascaded" => ViewCheck.Cascaded,
            _ => ViewCheck.None,
        },
        Triggers = triggers.Of(row.Oid),
        DependsOn = catalog.References.Of(CatalogClass.Relation, row.Oid),
        Grants = catalog.Grants.Of(CatalogClass.Relation, row.Oid),
        Comment = catalog.Comment(CatalogClass.Relation, row.Oid),
        ColumnDefaults = catalog.Columns[row.Oid].Where(c => c.Default is not null)
            .Select(c => new ColumnDefault(c.ColumnName, new(c.Default!))).ToValueList(),
        ColumnComments = ColumnComments(row),
    };

    public MaterializedViewModel MaterializedView(RelationRow row) => new(new(row.Schema, row.RelationName), Query(row))
    {
        Indexes = indexes.Of(row.Oid),
        Statistics = statistics.Of(row),
        Parameters = StorageOptions.Of(row.Options, row.ToastOptions),
        Tablespace = row.Tablespace,
        IsWithoutData = !row.IsPopulated,
        DependsOn = catalog.References.Of(CatalogClass.Relation, row.Oid),
        Grants = catalog.Grants.Of(CatalogClass.Relation, row.Oid),
        Comment = catalog.Comment(CatalogClass.Relation, row.Oid),
        ColumnComments = ColumnComments(row),
    };

    private static SqlExpression Query(RelationRow row) => new(row.Query!.Trim().TrimEnd(';'));

    private ValueList<ColumnComment> ColumnComments(RelationRow row) => catalog.Columns[row.Oid]
        .Select(c => (c.ColumnName, Comment: catalog.Comment(CatalogClass.Relation, row.Oid, c.Number)))
        .Where(c => c.Comment is not null)
        .Select(c => new ColumnComment(c.ColumnName, c.Comment!))
        .ToValueList();
}
