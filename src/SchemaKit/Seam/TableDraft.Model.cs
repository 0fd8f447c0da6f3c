using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <content>From what was said to the model.</content>
internal sealed partial class TableDraft
{
    private NamingConvention Convention => database.Convention;

    public TableModel ToModel()
    {
        var foreignKeys = ForeignKeys();
        return new(Name)
        {
            Location = location,
            Comment = Spec.Comment,
            FormerName = Spec.FormerName,
            Columns = _columns.Select(held => ToModel(held.Column, held.Owner)).ToValueList(),
            PrimaryKey = Spec.PrimaryKey is { } key ? ToModel(key) : null,
            UniqueConstraints = Spec.Uniques.Where(u => u.IsConstraint).Select(ToConstraint).ToValueList(),
            Indexes = Spec.Uniques.Where(u => !u.IsConstraint).Select(ToIndex)
                .Concat(Spec.Indexes.Select(ToModel)).ToValueList(),
            Checks = Spec.Checks.Select(ToModel).ToValueList(),
            Exclusions = Spec.Exclusions.Select(ToModel).ToValueList(),
            ForeignKeys = foreignKeys,
            Parameters = Sorted(Spec.Parameters),
            IsUnlogged = Spec.IsUnlogged,
            HasRowSecurity = Spec.HasRowSecurity,
            IsRowSecurityForced = Spec.IsRowSecurityForced,
            Policies = Spec.Policies.Select(ToModel).ToValueList(),
            Dependencies = Spec.Dependencies.Select(ToModel).ToValueList(),
            Allowances = Spec.Allowances.Select(ToModel).ToValueList(),
            Declarations = Spec.Declarations.ToValueList(),
            GroupColumns = _columns.Select(c => _names[c.Column]).Where(_groupColumns.Contains).ToValueList(),
            IsIncomplete = _isIncomplete,
        };
    }

    private static ValueList<StorageParameter> Sorted(IEnumerable<StorageParameter> parameters) =>
        parameters.OrderBy(p => p.Name, StringComparer.Ordinal).ToValueList();

    private ColumnModel ToModel(Column column, DeclaredObject owner)
    {
        var spec = column.Spec;
        return new(_names[column], TypeOf(column))
        {
            Location = spec.Location,
            IsNullable = spec.IsNullable,
            Identity = spec.Identity,
            Default = Render(spec.Default, spec.Location),
            Generated = Generated(spec, owner),
            IsVirtual = spec.IsVirtual,
            Collation = spec.Collation,
            Storage = spec.Storage,
            Compression = spec.Compression,
            Comment = spec.Comment,
            FormerName = spec.FormerName,
            Declarations = spec.Declarations,
        };
    }

    private SqlExpression? Generated(ColumnSpec spec, DeclaredObject owner)
    {
        if (spec.Generated is null)
            return null;
        var sql = spec.Generated(owner.Self);
        _isIncomplete |= sql is null;
        return Render(sql, spec.Location);
    }

    private KeyModel ToModel(KeyDefinition key)
    {
        var columns = Names(key.Columns);
        return new(key.Name ?? Convention.PrimaryKeyName(Name.Name, columns), columns)
        {
            Location = key.Columns.FirstOrDefault()?.Spec.Location,
            Included = Names(key.Included),
            Deferral = key.Deferral,
            IsNamedByConvention = key.Name is null,
            Comment = key.CommentText,
        };
    }

    private KeyModel ToConstraint(UniqueDefinition unique)
    {
        var columns = Names(unique.Keys.Select(key => key.Column!));
        return new(unique.Name ?? Convention.UniqueName(Name.Name, columns), columns)
        {
            Location = unique.Keys.FirstOrDefault()?.Column?.Spec.Location,
            Included = Names(unique.Included),
            NullsNotDistinct = unique.AreNullsNotDistinct,
            Deferral = unique.Deferral,
            IsNamedByConvention = unique.Name is null,
            Comment = unique.CommentText,
            Declarations = unique.Declarations.ToValueList(),
        };
    }

    private IndexModel ToIndex(UniqueDefinition unique)
    {
        if (unique.Deferral != Deferral.NotDeferrable)
        {
            faults.Add(
                location,
                $"A unique key of {Name} is deferrable, but a predicate or an expression makes it an index, "
                + "which cannot be; drop Deferrable() or the predicate.");
        }

        var keys = Keys(unique.Keys);
        return new(unique.Name ?? Convention.UniqueName(Name.Name, ColumnsOf(keys)), keys)
        {
            Location = LocationOf(unique.Keys),
            IsUnique = true,
            NullsNotDistinct = unique.AreNullsNotDistinct,
            Included = Names(unique.Included),
            Predicate = Render(unique.Predicate, null),
            IsNamedByConvention = unique.Name is null,
            Comment = unique.CommentText,
            Declarations = unique.Declarations.ToValueList(),
        };
    }

    private IndexModel ToModel(IndexDefinition index)
    {
        var keys = Keys(index.Keys);
        return new(index.Name ?? Convention.IndexName(Name.Name, ColumnsOf(keys)), keys)
        {
            Location = LocationOf(index.Keys),
            Method = index.Method,
            Included = Names(index.Included),
            Predicate = Render(index.Predicate, null),
            Parameters = Sorted(index.Parameters),
            IsNamedByConvention = index.Name is null,
            Comment = index.CommentText,
        };
    }

    private CheckModel ToModel(CheckDefinition check) =>
        new(Convention.CheckName(Name.Name, check.Name), Render(check.Condition, check.Location)!)
        {
            Location = check.Location,
            IsNoInherit = check.IsNoInherit,
            IsNotValid = check.IsNotValid,
            IsNamedByConvention = true,
            Comment = check.CommentText,
        };

    private ExclusionModel ToModel(ExclusionDefinition exclusion) =>
        new(
            Convention.ExclusionName(Name.Name, exclusion.Name),
            exclusion.Elements.Select(e => new ExclusionElement(ToModel(e.Key), e.Operator)).ToValueList())
        {
            Location = exclusion.Location,
            Method = exclusion.Method,
            Predicate = Render(exclusion.Predicate, exclusion.Location),
            Deferral = exclusion.Deferral,
            IsNamedByConvention = true,
            Comment = exclusion.CommentText,
        };

    private PolicyModel ToModel(PolicySpec policy) => new(policy.Name, policy.Command)
    {
        Location = policy.Location,
        IsRestrictive = policy.IsRestrictive,
        Roles = policy.Role is null ? default : [policy.Role],
        Using = Render(policy.Using, policy.Location),
        WithCheck = Render(policy.WithCheck, policy.Location),
    };

    private DependencyModel ToModel(DependencySpec dependency) =>
        new(Names(dependency.Determinant, dependency.Location), Names(dependency.Dependents, dependency.Location))
        {
            Location = dependency.Location,
            IsMultivalued = dependency.IsMultivalued,
        };

    private AllowanceModel ToModel(AllowanceSpec allowance) => new(
        allowance.Rule,
        allowance.Column is { } column ? NameOf(column, allowance.Location) : allowance.Member,
        allowance.Because)
    {
        Location = allowance.Location,
    };

    private IndexKeyModel ToModel(IndexKey key) => new()
    {
        Column = key.Column is { } column ? NameOf(column, null) : null,
        Expression = Render(key.Expression, null),
        Collation = key.Collation,
        OperatorClass = key.OperatorClass,
        IsDescending = key.IsDescending,
        Nulls = key.Nulls,
    };

    private ValueList<IndexKeyModel> Keys(IEnumerable<IndexKey> keys) => keys.Select(ToModel).ToValueList();

    private static List<string> ColumnsOf(IEnumerable<IndexKeyModel> keys) => [.. keys.SelectMany(key => key.Columns)];

    private static SourceLocation? LocationOf(IEnumerable<IndexKey> keys) =>
        keys.Select(key => key.Column?.Spec.Location).FirstOrDefault(found => found is not null);

    private ValueList<string> Names(IEnumerable<Column> columns, SourceLocation? user = null) =>
        columns.Select(column => NameOf(column, user)).ToValueList();

    private SqlExpression? Render(Sql? sql, SourceLocation? user) => sql?.Render(column => NameOf(column, user));
}
