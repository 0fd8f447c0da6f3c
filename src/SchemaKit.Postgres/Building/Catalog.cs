using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>The rows that were read, found by what they belong to.</summary>
internal sealed class Catalog
{
    private readonly HashSet<(uint Class, uint Oid)> _members;
    private readonly Dictionary<uint, TypeRow> _types;
    private readonly Dictionary<uint, CollationRow> _collations;
    private readonly Dictionary<(uint Class, uint Oid, int Column), string> _comments;
    private readonly Dictionary<uint, RelationRow> _relations;
    private readonly HashSet<uint> _reordered;

    public Catalog(CatalogRows rows)
    {
        Rows = rows;
        _members = rows.Members.Rows.Select(m => (m.Class, m.Oid)).ToHashSet();
        _types = rows.Types.Rows.ToDictionary(t => t.Oid);
        _collations = rows.Collations.Rows.ToDictionary(c => c.Oid);
        _comments = rows.Comments.Rows.ToDictionary(c => (c.Class, c.Oid, c.Column), c => c.Text);
        _relations = rows.Relations.Rows.ToDictionary(r => r.Oid);
        Columns = new(rows.Columns.Rows, c => c.Relation, (a, b) => a.Number.CompareTo(b.Number));
        Constraints = new(rows.Constraints.Rows, c => c.Relation, ByName);
        DomainConstraints = new(rows.Constraints.Rows.Where(c => c.Domain != 0), c => c.Domain, ByName);
        Indexes = new(rows.Indexes.Rows, i => i.Relation, (a, b) => string.CompareOrdinal(a.IndexName, b.IndexName));
        IndexByOid = rows.Indexes.Rows.ToDictionary(i => i.Oid);
        Triggers = rows.Triggers.Rows.ToLookup(t => t.Relation);
        Policies = rows.Policies.Rows.ToLookup(p => p.Relation);
        Statistics = rows.Statistics.Rows.ToLookup(s => s.Relation);
        Parents = rows.Inheritance.Rows.ToLookup(i => i.Child, i => i.Parent);
        Children = rows.Inheritance.Rows.ToLookup(i => i.Parent, i => i.Child);
        _reordered = rows.Relations.Rows.Where(IsInOtherOrder).Select(r => r.Oid).ToHashSet();
        Grants = new(rows.Privileges.Rows, this);
        References = new(this);
    }

    public CatalogRows Rows { get; }

    public RowsByOwner<ColumnRow> Columns { get; }

    public RowsByOwner<ConstraintRow> Constraints { get; }

    public RowsByOwner<ConstraintRow> DomainConstraints { get; }

    public RowsByOwner<IndexRow> Indexes { get; }

    public IReadOnlyDictionary<uint, IndexRow> IndexByOid { get; }

    public ILookup<uint, TriggerRow> Triggers { get; }

    public ILookup<uint, PolicyRow> Policies { get; }

    public ILookup<uint, StatisticsRow> Statistics { get; }

    public ILookup<uint, uint> Parents { get; }

    public ILookup<uint, uint> Children { get; }

    public GrantBuilder Grants { get; }

    public References References { get; }

    public bool IsMember(uint catalog, uint oid) => _members.Contains((catalog, oid));

    public RelationRow? Relation(uint oid) => _relations.GetValueOrDefault(oid);

    public QualifiedName NameOf(uint relation) => new(_relations[relation].Schema, _relations[relation].RelationName);

    public TypeRow TypeRow(uint oid) => _types[oid];

    /// <summary>Whether a partition has its columns in another order than its parent, as one that was attached may.</summary>
    public bool IsReordered(uint relation) => _reordered.Contains(relation);

    public IEnumerable<string> ColumnNames(uint relation) => Columns[relation].Select(c => c.ColumnName);

    public string? Comment(uint catalog, uint oid, int column = 0) =>
        _comments.GetValueOrDefault((catalog, oid, column));

    public string ColumnName(uint relation, int number) => Column(relation, number).ColumnName;

    /// <exception cref="InvalidOperationException">There is no such column, or it was dropped.</exception>
    public ColumnRow Column(uint relation, int number) => Columns[relation].First(c => c.Number == number);

    public ValueList<string> ColumnNames(uint relation, IEnumerable<short> numbers) =>
        numbers.Select(number => ColumnName(relation, number)).ToValueList();

    public SqlExpression? Expression(uint relation, string? text) =>
        text is null ? null : ColumnMentions.In(text, ColumnNames(relation));

    /// <summary>The type of a column, a parameter or a domain.</summary>
    /// <param name="oid">The type.</param>
    /// <param name="modified">How the server writes it with its modifier; null when it has none.</param>
    /// <param name="dimensions">The dimensions that an array was declared with; an array has at least one.</param>
    public DataType Type(uint oid, string? modified = null, int dimensions = 0)
    {
        var row = _types[oid];
        if (row.Element != 0)
        {
            var element = Type(row.Element, modified?[..modified.LastIndexOf("[]", StringComparison.Ordinal)]);
            return element with { ArrayDimensions = Math.Max(1, dimensions) };
        }

        if (modified is null)
            return new(row.TypeName) { Schema = row.Schema };
        var open = modified.IndexOf('(', row.Schema is null ? 0 : QuotedLength(row));
        if (open < 0)
            return new(row.Schema is null ? modified : row.TypeName) { Schema = row.Schema };
        var close = modified.LastIndexOf(')');
        return new(row.Schema is null ? modified[..open] + modified[(close + 1)..] : row.TypeName)
        {
            Schema = row.Schema,
            Modifier = modified[(open + 1)..close],
        };
    }

    /// <summary>A collation as SQL; null where it is the type's own.</summary>
    public string? Collation(uint collation, uint ofType) =>
        collation == 0 || collation == ofType ? null : Name(_collations[collation]);

    public uint CollationOf(uint type) => _types[type].Collation;

    private static int ByName(ConstraintRow a, ConstraintRow b) =>
        string.CompareOrdinal(a.ConstraintName, b.ConstraintName);

    private bool IsInOtherOrder(RelationRow row) => row is { IsPartition: true, Kind: "r" or "p" }
        && Parents[row.Oid].Any(parent => !ColumnNames(row.Oid).SequenceEqual(ColumnNames(parent)));

    private static string Name(CollationRow row) => row.Schema == "pg_catalog"
        ? Quoted(row.CollationName)
        : new QualifiedName(row.Schema, row.CollationName).ToSql();

    // PostgreSQL's own are written with quotes everywhere, also where they need none.
    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static int QuotedLength(TypeRow row) =>
        Identifier.Quote(row.Schema!).Length + 1 + Identifier.Quote(row.TypeName).Length;
}
