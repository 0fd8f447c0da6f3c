using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>Enums, domains and composite types.</summary>
internal sealed class TypeBuilder(Catalog catalog, ColumnBuilder columns, ConstraintBuilder constraints)
{
    private readonly Dictionary<uint, string[]> _labels =
        catalog.Rows.EnumLabels.Rows.ToDictionary(e => e.Type, e => e.Labels);

    private readonly NotNullBuilder _notNulls = new(catalog);

    public EnumModel Enum(TypeRow row) => new(Name(row), _labels.GetValueOrDefault(row.Oid, []).ToValueList())
    {
        Grants = catalog.Grants.BesideUsual(CatalogClass.Type, row.Oid),
        IsRevokedFromPublic = catalog.Grants.IsRevokedFromPublic(CatalogClass.Type, row.Oid),
        Comment = catalog.Comment(CatalogClass.Type, row.Oid),
    };

    public DomainModel Domain(TypeRow row) => new(Name(row), catalog.Type(row.Base, row.ModifiedBase, row.Dimensions))
    {
        IsNotNull = row.IsNotNull,
        NotNull = _notNulls.Of(row),
        Default = row.Default is { } value ? new(value) : null,
        Collation = catalog.Collation(row.Collation, catalog.CollationOf(row.Base)),
        Checks = constraints.ChecksOfDomain(row.Oid),
        DependsOn = catalog.References.Of(CatalogClass.Type, row.Oid),
        Grants = catalog.Grants.BesideUsual(CatalogClass.Type, row.Oid),
        IsRevokedFromPublic = catalog.Grants.IsRevokedFromPublic(CatalogClass.Type, row.Oid),
        Comment = catalog.Comment(CatalogClass.Type, row.Oid),
    };

    public CompositeTypeModel Composite(TypeRow row) =>
        new(Name(row), catalog.Columns[row.Relation].Select(columns.Attribute).ToValueList())
        {
            Grants = catalog.Grants.BesideUsual(CatalogClass.Type, row.Oid),
            IsRevokedFromPublic = catalog.Grants.IsRevokedFromPublic(CatalogClass.Type, row.Oid),
            Comment = catalog.Comment(CatalogClass.Type, row.Oid),
        };

    private static QualifiedName Name(TypeRow row) => new(row.Schema!, row.TypeName);
}
