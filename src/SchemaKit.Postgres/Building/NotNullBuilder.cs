using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>What is said of the constraints that forbid nulls, beyond what the server makes by itself.</summary>
internal sealed class NotNullBuilder(Catalog catalog)
{
    private readonly Dictionary<(uint Relation, int Column), NotNullRow> _rows =
        catalog.Rows.NotNulls.Rows.ToDictionary(k => (k.Relation, k.Column));

    public NotNullModel? Of(ColumnRow column)
    {
        if (!_rows.TryGetValue((column.Relation, column.Number), out var row))
            return null;
        var comment = catalog.Comment(CatalogClass.Constraint, row.Oid);
        var isOwnName = row.ConstraintName != UsualName(column, row);
        var said = new NotNullModel
        {
            Name = isOwnName || comment is not null ? row.ConstraintName : null,
            IsNotValid = row.IsLocal && !row.IsValid,
            IsNoInherit = row.IsNoInherit,
            Comment = comment,
        };
        return said == new NotNullModel() ? null : said;
    }

    /// <summary>A partition, and a child that says nothing itself, has the name of its parent's.</summary>
    private string UsualName(ColumnRow column, NotNullRow row)
    {
        var relation = catalog.Relation(column.Relation)!;
        return (relation.IsPartition || !row.IsLocal) && OfParent(column) is { } parent
            ? parent.ConstraintName
            : $"{relation.RelationName}_{column.ColumnName}_not_null";
    }

    private NotNullRow? OfParent(ColumnRow column) => catalog.Parents[column.Relation]
        .SelectMany(parent => catalog.Columns[parent])
        .Where(c => c.ColumnName == column.ColumnName)
        .Select(c => _rows.GetValueOrDefault((c.Relation, c.Number)))
        .FirstOrDefault(k => k is not null);
}
