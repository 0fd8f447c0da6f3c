using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>Indexes and their keys.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/catalog-pg-index.html"/>
internal sealed class IndexBuilder
{
    private const int Descending = 1;
    private const int NullsFirst = 2;

    private readonly Catalog _catalog;
    private readonly Dictionary<uint, OperatorClassRow> _classes;
    private readonly HashSet<(uint Method, uint Type)> _typesWithDefault;
    private readonly Dictionary<(uint Index, int Number), IndexKeyRow> _keys;
    private readonly HashSet<uint> _ofConstraints;
    private readonly AttachedIndexes _attached;

    public IndexBuilder(Catalog catalog)
    {
        _catalog = catalog;
        _classes = catalog.Rows.OperatorClasses.Rows.ToDictionary(o => o.Oid);
        _typesWithDefault = catalog.Rows.OperatorClasses.Rows
            .Where(o => o.IsDefault).Select(o => (o.Method, o.InputType)).ToHashSet();
        _keys = catalog.Rows.IndexKeys.Rows.ToDictionary(k => (k.Index, k.Number));
        _ofConstraints = catalog.Rows.Constraints.Rows
            .Where(c => c.Kind is "p" or "u" or "x").Select(c => c.Index).ToHashSet();
        _attached = new(catalog);
    }

    /// <summary>The access method; null where it is not one of PostgreSQL's own.</summary>
    public static IndexMethod? Method(string name) => name switch
    {
        "btree" => IndexMethod.Btree,
        "hash" => IndexMethod.Hash,
        "gist" => IndexMethod.Gist,
        "spgist" => IndexMethod.Spgist,
        "gin" => IndexMethod.Gin,
        "brin" => IndexMethod.Brin,
        _ => null,
    };

    /// <summary>The indexes that back no constraint, but for those that the server makes with a partition.</summary>
    public ValueList<IndexModel> Of(uint relation) => _catalog.Indexes[relation]
        .Where(i => !_ofConstraints.Contains(i.Oid) && IsSaid(i) && Method(i.MethodName) is not null)
        .Select(Of)
        .ToValueList();

    /// <summary>Whether an index stands alone, or differs from what the server would make of its parent.</summary>
    public bool IsSaid(IndexRow row) => !_catalog.Parents[row.Oid].Any() || _attached.IsExplicit(row);

    /// <summary>The name of the index of the parent; null where the server attaches it by itself.</summary>
    public string? AttachedTo(IndexRow row)
    {
        var parent = _catalog.Parents[row.Oid].FirstOrDefault();
        return parent != 0 && _attached.IsExplicit(row) ? _catalog.IndexByOid[parent].IndexName : null;
    }

    public ValueList<string> Included(IndexRow row) =>
        _catalog.ColumnNames(row.Relation, row.Columns.Skip(row.KeyCount));

    public ValueList<IndexKeyModel> Keys(IndexRow row)
    {
        var expressions = new Queue<string>(row.Expressions);
        return Enumerable.Range(0, row.KeyCount).Select(i => Key(row, i, expressions)).ToValueList();
    }

    /// <summary>A key of an index or of a partitioned table, but for its order.</summary>
    /// <param name="type">The type of the key.</param>
    /// <param name="ownCollation">The collation that it has without a word.</param>
    /// <param name="collation">The collation that it has.</param>
    /// <param name="operatorClass">The operator class.</param>
    /// <param name="options">The parameters of the operator class.</param>
    public IndexKeyModel Key(
        uint type, uint ownCollation, uint collation, uint operatorClass, string[] options) => new()
        {
            Collation = _catalog.Collation(collation, ownCollation),
            OperatorClass = OperatorClass(_classes[operatorClass], type, options),
        };

    private IndexModel Of(IndexRow row) => new(row.IndexName, Keys(row))
    {
        Method = Method(row.MethodName)!.Value,
        IsUnique = row.IsUnique,
        NullsNotDistinct = row.NullsNotDistinct,
        Included = Included(row),
        Predicate = _catalog.Expression(row.Relation, row.Predicate),
        Parameters = StorageOptions.Of(row.Options),
        Tablespace = row.Tablespace,
        IsInvalid = !row.IsValid,
        IsBeingBuilt = row.IsBeingBuilt,
        IsClustered = row.IsClustered,
        AttachedTo = AttachedTo(row),
        IsReplicaIdentity = row.IsReplicaIdentity,
        Comment = _catalog.Comment(CatalogClass.Relation, row.Oid),
    };

    private IndexKeyModel Key(IndexRow row, int position, Queue<string> expressions)
    {
        var number = row.Columns[position];
        var own = _keys.GetValueOrDefault((row.Oid, position + 1));
        var column = number == 0 ? null : _catalog.Column(row.Relation, number);
        var type = column?.Type ?? own!.Type;
        var key = Key(
            type,
            column?.Collation ?? _catalog.CollationOf(type),
            row.Collations[position],
            row.OperatorClasses[position],
            own?.Options ?? []);
        var isDescending = (row.Orders[position] & Descending) != 0;
        var hasNullsFirst = (row.Orders[position] & NullsFirst) != 0;
        return key with
        {
            Column = column?.ColumnName,
            Expression = column is null ? _catalog.Expression(row.Relation, expressions.Dequeue()) : null,
            StatisticsTarget = own is { StatisticsTarget: >= 0 } ? own.StatisticsTarget : null,
            IsDescending = isDescending,
            Nulls = hasNullsFirst == isDescending ? null : hasNullsFirst ? NullsOrder.First : NullsOrder.Last,
        };
    }

    // A type may use the default class of one that it is stored like; then it has none of its own.
    private string? OperatorClass(OperatorClassRow row, uint type, string[] options)
    {
        var isUsual = row.IsDefault && (row.InputType == type || !_typesWithDefault.Contains((row.Method, type)));
        if (isUsual && options.Length == 0)
            return null;
        var name = row.Schema == "pg_catalog"
            ? Identifier.Quote(row.ClassName)
            : new QualifiedName(row.Schema, row.ClassName).ToSql();
        var settings = StorageOptions.Of(options).Select(o => $"{Identifier.Quote(o.Name)} = {o.Value}");
        return options.Length == 0 ? name : $"{name} ({string.Join(", ", settings)})";
    }
}
