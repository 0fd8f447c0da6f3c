using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>What is said of the constraints that forbid nulls, beyond what the server makes by itself.</summary>
internal sealed class NotNullBuilder(Catalog catalog)
{
    private readonly Dictionary<(uint Relation, int Column), NotNullRow> _rows =
        catalog.Rows.NotNulls.Rows.Where(k => k.Domain == 0).ToDictionary(k => (k.Relation, k.Column));

    private readonly Dictionary<uint, NotNullRow> _ofDomains =
        catalog.Rows.NotNulls.Rows.Where(k => k.Domain != 0).ToDictionary(k => k.Domain);

    public NotNullModel? Of(TypeRow domain) => _ofDomains.TryGetValue(domain.Oid, out var row)
        ? Of(row, $"{domain.TypeName}_not_null")
        : null;

    public NotNullModel? Of(ColumnRow column) => _rows.TryGetValue((column.Relation, column.Number), out var row)
        ? Of(row, UsualName(column, row))
        : null;

    private NotNullModel? Of(NotNullRow row, string usualName)
    {
        var comment = catalog.Comment(CatalogClass.Constraint, row.Oid);
        var said = new NotNullModel
        {
            Name = row.ConstraintName != usualName || comment is not null ? row.ConstraintName : null,
            IsNotValid = row.IsLocal && !row.IsValid,
            IsNoInherit = row.IsNoInherit,
            Comment = comment,
        };
        return said == new NotNullModel() ? null : said;
    }

    /// <summary>
    /// A partition that was not attached, and a child that says nothing itself, has the name of its parent's.
    /// </summary>
    private string UsualName(ColumnRow column, NotNullRow row)
    {
        var relation = catalog.Relation(column.Relation)!;
        var isGiven = relation.IsPartition ? !catalog.IsReordered(column.Relation) : !row.IsLocal;
        return isGiven && OfParent(column) is { } parent
            ? parent.ConstraintName
            : $"{relation.RelationName}_{column.ColumnName}_not_null";
    }

    private NotNullRow? OfParent(ColumnRow column) => catalog.Parents[column.Relation]
        .SelectMany(parent => catalog.Columns[parent])
        .Where(c => c.ColumnName == column.ColumnName)
        .Select(c => _rows.GetValueOrDefault((c.Relation, c.Number)))
        .FirstOrDefault(k => k is not null);
}
