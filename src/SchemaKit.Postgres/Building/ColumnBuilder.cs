using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>Columns of tables, and attributes of composite types.</summary>
internal sealed class ColumnBuilder(Catalog catalog, SequenceBuilder sequences)
{
    private readonly NotNullBuilder _notNulls = new(catalog);

    public ValueList<ColumnModel> Of(uint relation) => catalog.Columns[relation].Select(Of).ToValueList();

    public AttributeModel Attribute(ColumnRow row) => new(row.ColumnName, TypeOf(row))
    {
        Collation = catalog.Collation(row.Collation, catalog.CollationOf(row.Type)),
        Comment = catalog.Comment(CatalogClass.Relation, row.Relation, row.Number),
    };

    private ColumnModel Of(ColumnRow row)
    {
        var value = catalog.Expression(row.Relation, row.Default);
        return new(row.ColumnName, TypeOf(row))
        {
            IsNullable = !row.IsNotNull,
            NotNull = _notNulls.Of(row),
            Identity = row.Identity.Length == 0 ? null : sequences.Identity(row),
            Default = row.Generated.Length == 0 ? value : null,
            Generated = row.Generated.Length == 0 ? null : value,
            IsVirtual = row.Generated == "v",
            Collation = catalog.Collation(row.Collation, catalog.CollationOf(row.Type)),
            Storage = row.Storage == catalog.TypeRow(row.Type).Storage ? null : Storage(row.Storage),
            Compression = Compression(row.Compression),
            StatisticsTarget = row.StatisticsTarget < 0 ? null : row.StatisticsTarget,
            Options = StorageOptions.Of(row.Options),
            IsInherited = row.IsInherited && !row.IsLocal,
            Comment = catalog.Comment(CatalogClass.Relation, row.Relation, row.Number),
        };
    }

    private DataType TypeOf(ColumnRow row) => catalog.Type(row.Type, row.ModifiedType, row.Dimensions);

    private static ColumnStorage Storage(string letter) => letter switch
    {
        "p" => ColumnStorage.Plain,
        "e" => ColumnStorage.External,
        "x" => ColumnStorage.Extended,
        "m" => ColumnStorage.Main,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No such storage."),
    };

    private static ColumnCompression? Compression(string letter) => letter switch
    {
        "p" => ColumnCompression.Pglz,
        "l" => ColumnCompression.Lz4,
        _ => null,
    };
}
