using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>The constraints that a table or a domain has of its own.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/catalog-pg-constraint.html"/>
internal sealed class ConstraintBuilder(Catalog catalog, IndexBuilder indexes)
{
    private readonly Dictionary<uint, OperatorRow> _operators = catalog.Rows.Operators.Rows.ToDictionary(o => o.Oid);

    public KeyModel? PrimaryKey(uint relation) => Keys(relation, "p").Select(Key).FirstOrDefault();

    public ValueList<KeyModel> UniqueConstraints(uint relation) => Keys(relation, "u").Select(Key).ToValueList();

    public ValueList<ExclusionModel> Exclusions(uint relation) => Own(relation, "x").Select(Exclusion).ToValueList();

    public ValueList<ForeignKeyModel> ForeignKeys(uint relation) => Own(relation, "f").Select(ForeignKey).ToValueList();

    public ValueList<CheckModel> Checks(uint relation) => catalog.Constraints[relation]
        .Where(c => c.Kind == "c" && c.IsLocal).Select(Check).ToValueList();

    public ValueList<CheckModel> ChecksOfDomain(uint type) =>
        catalog.DomainConstraints[type].Where(c => c.Kind == "c").Select(Check).ToValueList();

    /// <summary>Those that nothing above has, and those whose index has a name of its own.</summary>
    private IEnumerable<ConstraintRow> Keys(uint relation, string kind) =>
        catalog.Constraints[relation].Where(c => c.Kind == kind && indexes.IsSaid(catalog.IndexByOid[c.Index]));

    private IEnumerable<ConstraintRow> Own(uint relation, string kind) =>
        catalog.Constraints[relation].Where(c => c.Kind == kind && c.Parent == 0);

    private CheckModel Check(ConstraintRow row) => new(row.ConstraintName, Condition(row))
    {
        IsNoInherit = row.IsNoInherit,
        IsNotValid = !row.IsValid && row.IsEnforced,
        IsNotEnforced = !row.IsEnforced,
        Comment = catalog.Comment(CatalogClass.Constraint, row.Oid),
    };

    private SqlExpression Condition(ConstraintRow row) => row.Relation == 0
        ? new(row.Condition!)
        : catalog.Expression(row.Relation, row.Condition)!;

    private KeyModel Key(ConstraintRow row)
    {
        var index = catalog.IndexByOid[row.Index];
        return new(row.ConstraintName, catalog.ColumnNames(row.Relation, row.Columns.Take(index.KeyCount)))
        {
            Included = indexes.Included(index),
            NullsNotDistinct = index.NullsNotDistinct,
            IsWithoutOverlaps = row.IsPeriod,
            Parameters = StorageOptions.Of(index.Options),
            Tablespace = index.Tablespace,
            Deferral = Deferral(row),
            IsClustered = index.IsClustered,
            AttachedTo = indexes.AttachedTo(index),
            IsReplicaIdentity = index.IsReplicaIdentity,
            IndexComment = catalog.Comment(CatalogClass.Relation, index.Oid),
            Comment = catalog.Comment(CatalogClass.Constraint, row.Oid),
        };
    }

    private ExclusionModel Exclusion(ConstraintRow row)
    {
        var index = catalog.IndexByOid[row.Index];
        var elements = indexes.Keys(index).Zip(row.Operators, (key, o) => new ExclusionElement(key, Operator(o)));
        return new(row.ConstraintName, elements.ToValueList())
        {
            Method = IndexBuilder.Method(index.MethodName)
                ?? throw new NotSupportedException(
                    $"The exclusion constraint {row.ConstraintName} uses the access method {index.MethodName}."),
            Predicate = catalog.Expression(row.Relation, index.Predicate),
            Included = indexes.Included(index),
            Parameters = StorageOptions.Of(index.Options),
            Tablespace = index.Tablespace,
            IsClustered = index.IsClustered,
            IndexComment = catalog.Comment(CatalogClass.Relation, index.Oid),
            Deferral = Deferral(row),
            Comment = catalog.Comment(CatalogClass.Constraint, row.Oid),
        };
    }

    private ForeignKeyModel ForeignKey(ConstraintRow row) => new(
        row.ConstraintName,
        catalog.ColumnNames(row.Relation, row.Columns),
        catalog.NameOf(row.Target),
        catalog.ColumnNames(row.Target, row.TargetColumns))
    {
        OnDelete = Action(row.OnDelete),
        OnDeleteColumns = catalog.ColumnNames(row.Relation, row.OnDeleteColumns),
        OnUpdate = Action(row.OnUpdate),
        IsMatchFull = row.Match == "f",
        Deferral = Deferral(row),
        IsNotValid = !row.IsValid && row.IsEnforced,
        IsPeriod = row.IsPeriod,
        IsNotEnforced = !row.IsEnforced,
        Comment = catalog.Comment(CatalogClass.Constraint, row.Oid),
    };

    private string Operator(uint oid)
    {
        var row = _operators[oid];
        return row.Schema == "pg_catalog"
            ? row.OperatorName
            : $"operator({Identifier.Quote(row.Schema)}.{row.OperatorName})";
    }

    private static Deferral Deferral(ConstraintRow row) => (row.IsDeferrable, row.IsDeferred) switch
    {
        (false, _) => Model.Deferral.NotDeferrable,
        (true, false) => Model.Deferral.InitiallyImmediate,
        (true, true) => Model.Deferral.InitiallyDeferred,
    };

    private static ReferentialAction Action(string letter) => letter switch
    {
        "a" => ReferentialAction.NoAction,
        "r" => ReferentialAction.Restrict,
        "c" => ReferentialAction.Cascade,
        "n" => ReferentialAction.SetNull,
        "d" => ReferentialAction.SetDefault,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No such action."),
    };
}
