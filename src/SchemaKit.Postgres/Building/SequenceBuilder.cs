using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>Sequences, alone or of identity columns.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createsequence.html"/>
internal sealed class SequenceBuilder(Catalog catalog)
{
    private readonly Dictionary<uint, SequenceRow> _byOid = catalog.Rows.Sequences.Rows.ToDictionary(s => s.Oid);

    private readonly Dictionary<(uint Relation, int Column), SequenceRow> _ofIdentity = catalog.Rows.Sequences.Rows
        .Where(s => s.Bond == "i")
        .ToDictionary(s => (s.Owner, s.OwnerColumn!.Value));

    public bool IsOfIdentity(uint sequence) => _byOid[sequence].Bond == "i";

    public IdentityModel Identity(ColumnRow column)
    {
        var generation = column.Identity == "a" ? IdentityGeneration.Always : IdentityGeneration.ByDefault;
        if (!_ofIdentity.TryGetValue((column.Relation, column.Number), out var row))
            return new(generation);
        var (table, name) = (catalog.NameOf(column.Relation), catalog.NameOf(row.Oid));
        return new(generation)
        {
            Sequence = Options(row),
            SequenceName = name == new QualifiedName(table.Schema, $"{table.Name}_{column.ColumnName}_seq")
                ? null
                : name,
            IsUnlogged = Persistence(row.Oid) == Persistence(column.Relation) ? null : Persistence(row.Oid) == "u",
            Grants = catalog.Grants.Of(CatalogClass.Relation, row.Oid),
            Comment = catalog.Comment(CatalogClass.Relation, row.Oid),
        };
    }

    public SequenceModel Of(RelationRow relation)
    {
        var row = _byOid[relation.Oid];
        var type = catalog.Type(row.Type);
        return new(new(relation.Schema, relation.RelationName))
        {
            Type = type.Name == "bigint" ? null : type,
            Options = Options(row),
            IsUnlogged = relation.Persistence == "u",
            OwnedBy = row.Bond == "a"
                ? new(catalog.NameOf(row.Owner), catalog.ColumnName(row.Owner, row.OwnerColumn!.Value))
                : null,
            Grants = catalog.Grants.Of(CatalogClass.Relation, relation.Oid),
            Comment = catalog.Comment(CatalogClass.Relation, relation.Oid),
        };
    }

    private SequenceOptions? Options(SequenceRow row)
    {
        var (least, greatest) = catalog.Type(row.Type).Name switch
        {
            "smallint" => (short.MinValue, short.MaxValue),
            "integer" => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        var isAscending = row.Increment > 0;
        var options = new SequenceOptions
        {
            Start = Unless(row.Start, isAscending ? row.MinValue : row.MaxValue),
            Increment = Unless(row.Increment, 1),
            MinValue = Unless(row.MinValue, isAscending ? 1 : least),
            MaxValue = Unless(row.MaxValue, isAscending ? greatest : -1),
            Cache = Unless(row.Cache, 1),
            IsCycled = row.IsCycled,
        };
        return options == new SequenceOptions() ? null : options;
    }

    private string Persistence(uint relation) => catalog.Relation(relation)!.Persistence;

    private static long? Unless(long value, long usual) => value == usual ? null : value;
}
